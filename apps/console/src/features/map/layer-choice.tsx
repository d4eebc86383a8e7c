import { layerCounts, toggled, type MapFigures } from '@market/contract/map';
import { mapLayerLabels, type MapLayer } from '@market/contract/record';
import { Checkbox } from 'antd';
import { countText } from '../../platform/count-text';
import styles from './map.module.css';
import type { MapChoice } from './use-map-choice';

interface Props {
  figures: MapFigures | undefined;
  choice: MapChoice;
  onChange: (layers: readonly MapLayer[]) => void;
}

/** 图层：one or several; those that hold nothing anywhere are left out. */
export function LayerChoice({ figures, choice: { layers, lens }, onChange }: Props) {
  const held = figures ? layerCounts(figures, lens) : layers.map((layer) => ({ layer, count: undefined }));
  return (
    <div role="group" aria-label="图层，可选几个" className={styles.layers}>
      {held.map(({ layer, count }) => (
        <Checkbox key={layer} checked={layers.includes(layer)} onChange={() => onChange(toggled(layers, layer))}>
          {mapLayerLabels[layer]} <span className="num">{count === undefined ? '—' : countText(count)}</span>
        </Checkbox>
      ))}
    </div>
  );
}
