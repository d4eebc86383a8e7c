import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the compiled mini-program. */
export const weappFolder = join(import.meta.dirname, '../../../apps/miniprogram/dist/weapp');

if (!existsSync(weappFolder)) throw new Error('not built yet: node config/scripts/build.mjs weapp');
