import { findRecordType, type RecordDetail, textsIn } from '@market/contract/record';
import { linkTo } from '@/platform/picture';
import { pageUrl } from '@/platform/pages';
import { FavoriteButton } from '@/state/favorite-button';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { ShareButton } from '@/ui/base/share-button';
import { PosterButton } from '@/ui/poster/poster-button';
import { Actions } from '@/ui/page/actions';
import { useSay, useSpoken } from '@/ui/language';
import type { Doable } from '../_lib/doable';

export interface RecordActionsProps {
  record: RecordDetail;
  actions: readonly Doable[];
}

export function RecordActions({ record, actions: [main] }: RecordActionsProps) {
  const say = useSay();
  const { title, summary } = textsIn(useSpoken(), record);
  return (
    <Actions>
      <FavoriteButton kind="record" id={record.id} />
      <ShareButton title={title} />
      <PosterButton
        poster={{
          kind: say(findRecordType(record.recordType)?.label ?? '记录'),
          title,
          lines: [summary, say('来源：{sourceName}', { sourceName: record.sourceName })].filter((line) => line !== ''),
          url: linkTo(pageUrl('record', { id: record.id })),
          demo: record.demo,
        }}
      />
      {main && (
        <Button
          grow
          {...(main.way.icon && { icon: main.way.icon })}
          whyNot={main.whyNot}
          onTap={() => void main.way.go(main, record)}
        >
          {main.way.label ?? main.label}
        </Button>
      )}
    </Actions>
  );
}

/** What can be done besides. */
export function OtherActions({ record, actions }: RecordActionsProps) {
  const say = useSay();
  const others = actions.slice(1);
  if (others.length === 0) return null;
  return (
    <>
      <SectionHead title={say('还可以')} />
      <CellGroup>
        {others.map((action) => (
          <Cell
            key={action.kind}
            {...(action.way.icon && { icon: action.way.icon })}
            title={say(action.way.label ?? action.label)}
            {...(action.kind === 'call' && { extra: action.to })}
            onTap={() => void action.way.go(action, record)}
          />
        ))}
      </CellGroup>
    </>
  );
}
