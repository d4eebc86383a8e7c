import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { AppConfig, ConfigurationError } from '../../config/app-config.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { readFeed, type FeedSpec } from './feed-spec.js';

/** The feeds of config/feeds, read once. A file that is wrong keeps the server from starting, with every reason. */
@Injectable()
export class FeedCatalog {
  readonly all: readonly FeedSpec[];

  constructor({ feedsDir, outbound }: AppConfig, regions: RegionCatalog) {
    const around = { isRegion: (code: string) => regions.find(code) !== undefined, hosts: outbound.hosts };
    const wrong: string[] = [];
    this.all = filesOf(feedsDir).flatMap((file) => {
      const read = readFeed(path.basename(file, '.json'), readFileSync(file, 'utf8'), around);
      if ('feed' in read) return [read.feed];
      wrong.push(...read.wrong.map((reason) => `  ${file}：${reason}`));
      return [];
    });
    if (wrong.length > 0) throw new ConfigurationError(`数据来源有 ${wrong.length} 处不对：\n${wrong.join('\n')}`);
  }
}

/** Without a folder there is no feed. */
function filesOf(folder: string | null): string[] {
  if (!folder || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => path.join(folder, name));
}
