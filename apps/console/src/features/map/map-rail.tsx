import type { UseQueryResult } from '@tanstack/react-query';
import type { MapFigures } from '@market/contract/map';
import { boundsOf, type Bubble, type Viewport } from '@market/geo';
import { bboxText, boxAround, wholeMap, type MapPlace } from '@market/map-core';
import { Segmented } from 'antd';
import { QueryView } from '../../components/query-view';
import { InViewList } from './in-view-list';
import styles from './map.module.css';
import { PlaceList } from './place-list';
import { RecordPanel } from './record-panel';
import { RegionPanel } from './region-panel';
import type { MapChoice } from './use-map-choice';

/** What the rail tells: of places, of a heap or of all that is in view, of one record. */
export type Shown = { kind: 'places' } | { kind: 'records'; heap?: Bubble } | { kind: 'record'; id: string };

const tabs = [
  { value: 'places', label: '各地' },
  { value: 'records', label: '图上记录' },
] as const;

interface Props {
  figures: UseQueryResult<MapFigures>;
  places: readonly MapPlace[];
  choice: MapChoice;
  rest: Viewport | undefined;
  region: string | undefined;
  shown: Shown;
  onShow: (shown: Shown) => void;
  onPick: (code: string | null) => void;
}

/** Beside the map, the same in words. */
export function MapRail({ figures, places, choice, rest, region, shown, onShow, onPick }: Props) {
  const heap = shown.kind === 'records' ? shown.heap : undefined;
  const inView = { bbox: rest ? bboxText(boundsOf(rest)) : wholeMap };
  return (
    <aside className={styles.rail} aria-label="图上有什么">
      <Segmented<(typeof tabs)[number]['value']>
        block
        aria-label="看什么"
        value={shown.kind === 'places' ? 'places' : 'records'}
        options={[...tabs]}
        onChange={(kind) => onShow({ kind })}
      />
      {shown.kind === 'record' ? (
        <RecordPanel key={shown.id} id={shown.id} onClose={() => onShow({ kind: 'records' })} />
      ) : shown.kind === 'records' ? (
        <InViewList part={heap ? { bbox: boxAround(heap), region: heap.regionCode } : inView} choice={choice} />
      ) : (
        <QueryView query={figures}>
          {(known) =>
            region === undefined ? (
              <PlaceList places={places} onPick={onPick} />
            ) : (
              <RegionPanel code={region} figures={known} layers={choice.layers} onClose={() => onPick(null)} />
            )
          }
        </QueryView>
      )}
    </aside>
  );
}
