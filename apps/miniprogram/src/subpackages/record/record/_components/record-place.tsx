import type { RecordDetail } from '@market/contract/record';
import { copyText } from '@/platform/clipboard';
import { Cell, CellGroup } from '@/ui/base/cell';
import { IconButton } from '@/ui/base/icon-button';
import { SectionHead } from '@/ui/base/section-head';
import { useSay } from '@/ui/language';

type Location = NonNullable<RecordDetail['location']>;

/** Where it is, in words; a place known only by its coordinates is given in those. */
export function RecordPlace({ location: { address, lng, lat } }: { location: Location }) {
  const say = useSay();
  const text = address || say('东经 {lng}，北纬 {lat}（GCJ-02）', { lng: lng.toFixed(5), lat: lat.toFixed(5) });
  return (
    <>
      <SectionHead title={say('地址')} />
      <CellGroup>
        <Cell
          icon="map"
          title={text}
          extra={<IconButton icon="copy" label={say('复制地址')} onTap={() => void copyText(text)} />}
        />
      </CellGroup>
    </>
  );
}
