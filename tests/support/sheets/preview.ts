import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRegion } from '../../../apps/server/src/modules/ingest/import-region.js';
import { previewFile } from '../../../apps/server/src/modules/ingest/preview/preview-file.js';
import type { PreviewRow, PreviewSummary } from '../../../apps/server/src/modules/ingest/preview/preview.js';
import { RegionCatalog } from '../../../apps/server/src/modules/region/region-catalog.js';

const regions = new RegionCatalog();
const now = new Date('2026-11-21T04:00:00Z');

export interface Previewed {
  rows: PreviewRow[];
  summary: PreviewSummary;
}

/** Writes the bytes under that name and previews them. */
export async function preview(name: string, bytes: Buffer | string, type: string, region: string): Promise<Previewed> {
  const folder = mkdtempSync(join(tmpdir(), 'market-sheet-'));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  try {
    const known = importRegion(regions, region);
    if (!known) throw new Error(`no region ${region}`);
    const bunches = previewFile({ file, recordType: type }, known, now);
    const rows: PreviewRow[] = [];
    for (;;) {
      const next = await bunches.next();
      if (next.done) return { rows, summary: next.value };
      rows.push(...next.value);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
