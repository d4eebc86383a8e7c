import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '../../../common/ids.js';

const CURRENT = 'current';
const ENDING = '.sqlite';

/** A node's index files: the one in use is named in `current`, so that another can take its place at one stroke. */
export class SearchFolder {
  constructor(private readonly folder: string) {}

  /** The path of the file in use; undefined before there is one. */
  current(): string | undefined {
    const pointer = path.join(this.folder, CURRENT);
    if (!existsSync(pointer)) return undefined;
    const file = path.join(this.folder, readFileSync(pointer, 'utf8').trim());
    return existsSync(file) ? file : undefined;
  }

  next(): string {
    mkdirSync(this.folder, { recursive: true });
    return path.join(this.folder, `${newId().toLowerCase()}${ENDING}`);
  }

  use(file: string): void {
    const written = path.join(this.folder, `${CURRENT}.new`);
    writeFileSync(written, path.basename(file));
    renameSync(written, path.join(this.folder, CURRENT));
  }

  remove(file: string): void {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  }

  /** What a build that was killed, or the index before this one, has left; files younger than `olderThan` are somebody's work. */
  removeOthers(kept: string, olderThan: string): void {
    const [keptName, youngest] = [path.basename(kept), path.basename(olderThan)];
    for (const name of readdirSync(this.folder))
      if (name.endsWith(ENDING) && name !== keptName && name < youngest) this.remove(path.join(this.folder, name));
  }
}
