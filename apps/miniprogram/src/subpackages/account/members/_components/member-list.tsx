import {
  handOverAfterLabels,
  seatNotes,
  type HandOverAfter,
  type Member,
  type Members,
} from '@market/contract/membership';
import { dayText, seatLabels, seats, type Seat } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import type { Loaded } from '@/state/use-load';
import { useMove } from '@/state/use-move';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { Tag } from '@/ui/base/tag';
import { Dialog } from '@/ui/overlay/dialog';
import { OptionSheet } from '@/ui/overlay/option-sheet';

type Act = Seat | `offer-${HandOverAfter}` | 'remove';

/** What an admin may do with a member; handing over is for whoever is not admin yet. */
const actsOn = ({ seat }: Member): { key: Act; label: string; note?: string }[] => [
  ...seats.filter((one) => one !== seat).map((key) => ({ key, label: `改为${seatLabels[key]}`, note: seatNotes[key] })),
  ...(seat === 'admin'
    ? []
    : (['handler', 'leave'] as const).map((after) => ({
        key: `offer-${after}` as const,
        label: `移交管理员，${handOverAfterLabels[after]}`,
        note: '对方接受后生效',
      }))),
  { key: 'remove', label: '移出单位', note: '当即不能再替单位办事' },
];

export function MemberList({
  members,
  loaded,
  isAdmin,
}: {
  members: Members;
  loaded: Loaded<Members>;
  isAdmin: boolean;
}) {
  const { busy, move } = useMove(loaded);
  const [chosen, setChosen] = useState<Member>();
  const [removing, setRemoving] = useState<Member>();
  const act = (key: Act): void => {
    const member = chosen;
    setChosen(undefined);
    if (!member) return;
    const params = { id: member.accountId };
    if (key === 'remove') return setRemoving(member);
    if (key === 'offer-handler' || key === 'offer-leave') {
      const body = { accountId: member.accountId, after: key === 'offer-leave' ? 'leave' : 'handler' } as const;
      return void move(() => api('POST /my/organization/hand-over', { body }));
    }
    void move(() => api('PUT /my/organization/members/{id}', { params, body: { seat: key } }));
  };
  const remove = async (): Promise<void> => {
    const params = { id: removing?.accountId ?? '' };
    await move(() => api('DELETE /my/organization/members/{id}', { params }));
    setRemoving(undefined);
  };
  return (
    <>
      <SectionHead title={`${members.items.length} 位成员`} first={!members.handOver} />
      <CellGroup>
        {members.items.map((member) => (
          <Cell
            key={member.accountId}
            icon="people"
            title={`${member.displayName}${member.own ? '（我）' : ''}`}
            note={[member.phoneMasked, `${dayText(member.joinedAt, clock.now())}加入`].filter(Boolean).join(' · ')}
            extra={<Tag tone="plain">{seatLabels[member.seat]}</Tag>}
            onTap={isAdmin && !member.own ? () => setChosen(member) : undefined}
          />
        ))}
      </CellGroup>
      <OptionSheet
        open={chosen !== undefined}
        title={chosen?.displayName ?? ''}
        options={chosen ? actsOn(chosen) : []}
        onPick={act}
        onClose={() => setChosen(undefined)}
      />
      <Dialog
        open={removing !== undefined}
        title="移出单位"
        confirm="移出"
        busy={busy}
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(undefined)}
      >
        {`${removing?.displayName ?? ''}当即不能再替单位办事，办过的事留在单位。`}
      </Dialog>
    </>
  );
}
