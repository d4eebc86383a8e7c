import { layerCounts, toggled } from '@market/contract/map';
import { mapLayerLabels, type MapLayer } from '@market/contract/record';
import { Chips } from '@/ui/base/chips';
import type { IconName } from '@/ui/base/icon-names';
import { useSay } from '@/ui/language';
import type { Chosen } from '../_hooks/use-choice';
import type { Figures } from '../_hooks/use-figures';

const icons: Record<MapLayer, IconName> = {
  carrier: 'building',
  platform: 'layers',
  instrument: 'microscope',
  institution: 'institution',
  enterprise: 'badge-check',
  need: 'question',
  achievement: 'award',
  talent: 'people',
  event: 'calendar',
  station: 'flag',
};

export interface LayerChipsProps {
  figures: Figures | undefined;
  chosen: Chosen;
}

/** 图层：one or several; those that hold nothing anywhere are left out. */
export function LayerChips({ figures, chosen: { layers, lens, change } }: LayerChipsProps) {
  const say = useSay();
  const held = figures ? layerCounts(figures, lens) : layers.map((layer) => ({ layer, count: undefined }));
  return (
    <Chips
      raised
      label={say('图层，可选几个')}
      items={held.map(({ layer, count }) => ({
        key: layer,
        label: say(mapLayerLabels[layer]),
        icon: icons[layer],
        ...(count !== undefined && { count }),
      }))}
      value={layers}
      onTap={(layer) => change({ layers: toggled(layers, layer) })}
    />
  );
}
