import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  challengeRules,
  ruleCitation,
  type ChallengeRule,
  type ChallengeRules,
  type RegionChallengeRules,
  type RuleCitation,
} from '@market/contract/challenge';
import * as z from 'zod';
import { projectRoot } from '../../config/app-config.js';
import { RegionCatalog } from './region-catalog.js';

const FOLDER = path.join(projectRoot, 'config/challenge-rules');

interface RuleFile {
  rules: Partial<ChallengeRules>;
  citations: RuleCitation[];
}

/** 发榜规则, read once from config/challenge-rules: the default with what each place sets otherwise. */
@Injectable()
export class ChallengeRuleBook {
  private readonly byRegion: ReadonlyMap<string, RegionChallengeRules>;

  constructor(regions: RegionCatalog) {
    this.byRegion = new Map(regions.all.map(({ code }) => [code, readChallengeRules(code)]));
  }

  find(regionCode: string): RegionChallengeRules | undefined {
    return this.byRegion.get(regionCode);
  }

  /** A challenge of a place that has left the market keeps to the default. */
  of(regionCode: string): ChallengeRules {
    return (this.find(regionCode) ?? readChallengeRules(regionCode)).rules;
  }
}

export function readChallengeRules(regionCode: string): RegionChallengeRules {
  const base = readFile('default');
  const own = existsSync(fileOf(regionCode)) ? readFile(regionCode) : { rules: {}, citations: [] };
  const set = new Set(Object.keys(own.rules));
  const kept = base.citations
    .map((citation) => ({ ...citation, rules: citation.rules.filter((rule) => !set.has(rule)) }))
    .filter(({ rules }) => rules.length > 0);
  const rules = z.parse(challengeRules, { ...base.rules, ...own.rules });
  return { regionCode, rules, citations: [...own.citations, ...kept] };
}

const fileOf = (name: string): string => path.join(FOLDER, `${name}.json`);

function readFile(name: string): RuleFile {
  const file = fileOf(name);
  const read = JSON.parse(readFileSync(file, 'utf8')) as RuleFile;
  const citations = z.safeParse(z.array(ruleCitation), read.citations);
  if (!citations.success) throw new Error(`${file}: ${z.prettifyError(citations.error)}`);
  const cited = new Set(citations.data.flatMap(({ rules }) => rules));
  const bare = (Object.keys(read.rules) as ChallengeRule[]).filter((rule) => !cited.has(rule));
  if (bare.length > 0) throw new Error(`${file}: not cited: ${bare.join(', ')}`);
  return { rules: read.rules, citations: citations.data };
}
