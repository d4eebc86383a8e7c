import { countIn } from '@market/contract/map';
import { mapLayerLabels, mapLayers, type MapLayer } from '@market/contract/record';
import { StatRow } from '@/ui/market/stat-row';
import { useSay } from '@/ui/language';
import type { Chosen } from '../_hooks/use-choice';
import type { Figures } from '../_hooks/use-figures';

const A_ROW = 4;

export interface RegionStatsProps {
  code: string;
  figures: Figures | undefined;
  chosen: Pick<Chosen, 'layers' | 'lens'>;
}

/** What the place holds of the chosen layers first, then of others, four to a row. */
export function RegionStats({ code, figures, chosen: { layers, lens } }: RegionStatsProps) {
  const say = useSay();
  const here = figures?.regions.find((region) => region.code === code);
  const count = (layer: MapLayer): number | undefined => figures && (here ? countIn(here, [layer], lens) : 0);
  const others = mapLayers.filter((layer) => !layers.includes(layer) && count(layer) !== 0);
  const rowCount = Math.ceil(layers.length / A_ROW);
  const shown = [...layers, ...others].slice(0, rowCount * A_ROW);
  return (
    <>
      {Array.from({ length: rowCount }, (_, row) => (
        <StatRow
          key={row}
          items={shown.slice(row * A_ROW, (row + 1) * A_ROW).map((layer) => ({
            key: layer,
            label: say(mapLayerLabels[layer]),
            value: count(layer),
            on: layers.includes(layer),
          }))}
        />
      ))}
    </>
  );
}
