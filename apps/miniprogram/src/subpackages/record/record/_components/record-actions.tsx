import { actionsOf, findRecordType, type OfferedAction, type RecordDetail } from '@market/contract/record';
import { FavoriteButton } from '@/state/favorite-button';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { ShareButton } from '@/ui/base/share-button';
import { Actions } from '@/ui/page/actions';
import { actionWays, type ActionWay } from '../_lib/action-ways';

interface Doable extends OfferedAction {
  way: ActionWay;
}

/** What the type's description offers for this record and can be done here, the main one first. */
function doable(record: RecordDetail): Doable[] {
  const spec = findRecordType(record.recordType);
  return (spec ? actionsOf(spec, record) : []).flatMap((action) => {
    const way = actionWays[action.kind];
    return way ? [{ ...action, way }] : [];
  });
}

export function RecordActions({ record }: { record: RecordDetail }) {
  const [main] = doable(record);
  return (
    <Actions>
      <FavoriteButton kind="record" id={record.id} />
      <ShareButton title={record.title} />
      {main && (
        <Button grow {...(main.way.icon && { icon: main.way.icon })} onTap={() => void main.way.go(main, record)}>
          {main.way.label ?? main.label}
        </Button>
      )}
    </Actions>
  );
}

/** What can be done besides. */
export function OtherActions({ record }: { record: RecordDetail }) {
  const others = doable(record).slice(1);
  if (others.length === 0) return null;
  return (
    <>
      <SectionHead title="还可以" />
      <CellGroup>
        {others.map((action) => (
          <Cell
            key={action.kind}
            {...(action.way.icon && { icon: action.way.icon })}
            title={action.way.label ?? action.label}
            {...(action.kind === 'call' && { extra: action.to })}
            onTap={() => void action.way.go(action, record)}
          />
        ))}
      </CellGroup>
    </>
  );
}
