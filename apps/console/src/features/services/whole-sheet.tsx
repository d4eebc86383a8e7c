import { useQuery } from '@tanstack/react-query';
import { isUsable } from '@market/contract/approval';
import { Button } from 'antd';
import { useState } from 'react';
import { AskApproval, type Asking } from '../../components/ask-approval';
import { DownloadButton } from '../../components/download-button';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';

/** The list with whole phones: asked for, agreed to by a colleague, saved once. */
export function WholeSheet({ eventId, onSaved }: { eventId: string; onSaved: () => void }) {
  const query = { box: 'own', kind: 'exportAttendees', subjectId: eventId, limit: 1 } as const;
  const own = useQuery(read('GET /staff/approvals', { query }));
  const [asking, setAsking] = useState<Asking>();
  const last = own.data?.items[0];
  if (last && isUsable(last, clock.now()))
    return (
      <DownloadButton
        plain
        operation="GET /staff/events/{id}/attendee-sheet"
        request={{ params: { id: eventId }, query: { approval: last.id } }}
        onSaved={() => {
          void own.refetch();
          onSaved();
        }}
      >
        导出完整电话
      </DownloadButton>
    );
  return (
    <>
      <Button
        disabled={!own.data || last?.state === 'pending'}
        onClick={() => setAsking({ kind: 'exportAttendees', payload: { eventId } })}
      >
        {last?.state === 'pending' ? '等同事同意' : '申请完整电话'}
      </Button>
      <AskApproval asking={asking} onClose={() => setAsking(undefined)} />
    </>
  );
}
