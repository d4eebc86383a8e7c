import type { MapPlace } from '@market/map-core';
import { RegionMark } from '../../components/region-mark';
import { countText } from '../../platform/count-text';
import styles from './map.module.css';

interface Props {
  places: readonly MapPlace[];
  onPick: (code: string) => void;
}

/** The map in words, in the order of the line. */
export const PlaceList = ({ places, onPick }: Props) => (
  <ul className={styles.places} aria-label="各地所选图层的条数">
    {places.map(({ code, value }) => (
      <li key={code}>
        <button type="button" onClick={() => onPick(code)}>
          <RegionMark code={code} />
          <span className="num">{value === null ? '—' : countText(value)}</span>
        </button>
      </li>
    ))}
  </ul>
);
