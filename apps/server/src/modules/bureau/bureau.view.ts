import type { BureauView } from '@market/contract/bureau';
import type { Region } from '@market/contract/region';
import type { Bureau } from './bureau.entity.js';

/** The configuration writes a source as its name with the address behind it. */
function sourceIn(text: string | null): { sourceName: string; sourceUrl: string | null } {
  const [name = '', ...address] = (text ?? '').split(/(?=https?:)/);
  return { sourceName: name.trim(), sourceUrl: address.join('') || null };
}

/** Without a row of its own a bureau is what the configuration knows of it, and nothing is made up. */
export function bureauView(
  { code, bureau }: Region,
  row: Bureau | undefined,
  dutyName: string | undefined,
): BureauView {
  const configured = sourceIn(bureau.source);
  return {
    regionCode: code,
    name: row?.name ?? bureau.name,
    office: row?.office ?? '',
    address: row?.address ?? '',
    phone: row?.phone ?? '',
    sourceName: row?.sourceName ?? configured.sourceName,
    sourceUrl: row ? row.sourceUrl : configured.sourceUrl,
    site: bureau.site,
    duty: row?.dutyAccountId && dutyName ? { accountId: row.dutyAccountId, displayName: dutyName } : null,
    dutyHours: row?.dutyHours ?? '',
    version: row?.version ?? 0,
    updatedByName: row?.updatedByName ?? null,
    updatedAt: row?.updatedAt.toISOString() ?? null,
  };
}
