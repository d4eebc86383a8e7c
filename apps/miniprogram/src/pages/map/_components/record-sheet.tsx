import { textsIn } from '@market/contract/record';
import { open } from '@/platform/navigation';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { DemoMark } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { ProvenanceLine } from '@/ui/market/provenance-line';
import { RegionMark } from '@/ui/market/region-mark';
import { Sheet } from '@/ui/overlay/sheet';
import { LoadView } from '@/ui/page/load-view';
import { useSay, useSpoken } from '@/ui/language';

export interface RecordSheetProps {
  /** Of the point that was tapped; null: none. */
  id: string | null;
  onClose: () => void;
}

/** A point's card: what it is and who says so, and the way to all of it. */
export const RecordSheet = ({ id, onClose }: RecordSheetProps) => {
  const say = useSay();
  return (
    <Sheet
      open={id !== null}
      title={say('图上的记录')}
      foot={
        <Button grow onTap={() => id !== null && void open('record', { id })}>
          {say('看详情')}
        </Button>
      }
      onClose={onClose}
    >
      {id !== null && <Card key={id} id={id} />}
    </Sheet>
  );
};

function Card({ id }: { id: string }) {
  const loaded = useLoad(`record:${id}`, () => api('GET /records/{id}', { params: { id } }));
  const nameOf = useRegionName();
  const spoken = useSpoken();
  return (
    <LoadView loaded={loaded}>
      {(record) => (
        <>
          <Row between>
            <RegionMark code={record.regionCode} name={nameOf(record.regionCode)} />
            {record.demo && <DemoMark />}
          </Row>
          <Txt as="title3">{textsIn(spoken, record).title}</Txt>
          <Txt as="label" tone="text-2" clamp={2}>
            {record.location?.address || textsIn(spoken, record).summary}
          </Txt>
          <ProvenanceLine {...record} now={clock.now()} />
        </>
      )}
    </LoadView>
  );
}
