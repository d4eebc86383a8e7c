import type { AttachmentHostKind, AttachmentView } from '@market/contract/attachment';
import { useEffect } from 'react';
import { api } from './client';
import { useLoad } from './use-load';

const CHECK_MS = 1_500;

export interface AttachmentsOf {
  place: { about: AttachmentHostKind; aboutId: string };
  items: readonly AttachmentView[];
  reload: () => void;
}

/** The files that hang on one row, asked again while one of them is being checked. */
export function useAttachments(about: AttachmentHostKind, aboutId: string): AttachmentsOf {
  const place = { about, aboutId };
  const { data, reload } = useLoad(`attachments:${about}:${aboutId}`, () => api('GET /attachments', { query: place }));
  const items = data?.items ?? [];
  const waits = items.some(({ state }) => state === 'scanning');
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(reload, CHECK_MS);
    return () => clearTimeout(timer);
  }, [waits, data, reload]);
  return { place, items, reload };
}
