import type { RecordDetail } from '@market/contract/record';
import { copyText } from '@/platform/clipboard';
import { Cell, CellGroup } from '@/ui/base/cell';
import { IconButton } from '@/ui/base/icon-button';
import { SectionHead } from '@/ui/base/section-head';

type Location = NonNullable<RecordDetail['location']>;

/** Where it is, in words; a place known only by its coordinates is given in those. */
export function RecordPlace({ location: { address, lng, lat } }: { location: Location }) {
  const text = address || `东经 ${lng.toFixed(5)}，北纬 ${lat.toFixed(5)}（GCJ-02）`;
  return (
    <>
      <SectionHead title="地址" />
      <CellGroup>
        <Cell
          icon="map"
          title={text}
          extra={<IconButton icon="copy" label="复制地址" onTap={() => void copyText(text)} />}
        />
      </CellGroup>
    </>
  );
}
