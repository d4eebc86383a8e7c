import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { region as regionSchema, type Region } from '@market/contract/region';
import * as z from 'zod';
import { DomainError } from '../../common/domain-error.js';
import { projectRoot } from '../../config/app-config.js';

const FOLDER = path.join(projectRoot, 'config/regions');

/** The places of the market, read once from config/regions. Another city is another file there. */
@Injectable()
export class RegionCatalog {
  readonly all: readonly Region[] = readRegions();

  private readonly byCode = new Map(this.all.map((region) => [region.code, region]));

  find(code: string): Region | undefined {
    return this.byCode.get(code);
  }

  get(code: string): Region {
    const region = this.find(code);
    if (!region) throw new DomainError('unknownPlace');
    return region;
  }
}

/** From west to east. */
export const readRegions = (): Region[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readRegion(path.join(FOLDER, file)))
    .sort((a, b) => a.order - b.order);

function readRegion(file: string): Region {
  const parsed = z.safeParse(regionSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
