import { useQuery } from '@tanstack/react-query';
import { lensCounts } from '@market/contract/map';
import { lenses, lensLabels } from '@market/contract/record';
import type { Viewport } from '@market/geo';
import { spotOf, spotText, type MapController } from '@market/map-core';
import { Segmented } from 'antd';
import { useState } from 'react';
import { PageFrame } from '../../components/page-frame';
import { read } from '../../platform/query';
import { LayerChoice } from './layer-choice';
import { MapRail, type Shown } from './map-rail';
import { MapStage } from './map-stage';
import styles from './map.module.css';
import { useMapChoice } from './use-map-choice';
import { usePlaces } from './use-places';

/** 一图：the same map the public sees, beside the figures of a place and the ways to its records. */
export function MapPage() {
  const choice = useMapChoice();
  const { layers, lens, region, narrow } = choice;
  const figures = useQuery(read('GET /map/figures', {}));
  const places = usePlaces(figures.data, choice);
  const [map, setMap] = useState<MapController>();
  const [rest, setRest] = useState<Viewport>();
  const [shown, setShown] = useState<Shown>({ kind: 'places' });
  const pick = (code: string | null): void => {
    narrow({ region: code ?? undefined });
    setShown({ kind: 'places' });
  };
  const counts = figures.data && lensCounts(figures.data, layers);
  return (
    <PageFrame
      bar={
        <>
          <LayerChoice
            figures={figures.data}
            choice={choice}
            onChange={(chosen) => narrow({ layers: chosen.join() })}
          />
          <Segmented
            aria-label="时间"
            value={lens}
            options={lenses.map((value) => ({ value, label: `${lensLabels[value]} ${counts?.[value] ?? '—'}` }))}
            onChange={(value) => narrow({ lens: value })}
          />
        </>
      }
    >
      <div className={styles.page}>
        <MapStage
          {...{ places, choice, rest, map }}
          events={{
            onRegion: pick,
            onRecord: (id) => setShown({ kind: 'record', id }),
            onHeap: (heap) => setShown({ kind: 'records', heap }),
            onViewport: (view) => {
              setRest(view);
              narrow({ at: spotText(spotOf(view)) });
            },
          }}
          onReady={setMap}
        />
        <MapRail
          {...{ figures, places, choice, rest, shown, region }}
          onShow={setShown}
          onPick={(code) => {
            pick(code);
            if (code !== null) map?.focus(code);
          }}
        />
      </div>
    </PageFrame>
  );
}
