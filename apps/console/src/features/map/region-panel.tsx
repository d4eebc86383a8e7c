import { RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { countIn, type MapFigures } from '@market/contract/map';
import { lenses, lensLabels, mapLayerLabels, mapLayers, recordTypes, type MapLayer } from '@market/contract/record';
import { percentOf } from '@market/contract/statistics';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { countText } from '../../platform/count-text';
import { read } from '../../platform/query';
import { useRegion } from '../../platform/regions';
import { useActor } from '../../platform/session';
import styles from './map.module.css';
import { mayKeep } from './may-keep';

interface Props {
  code: string;
  figures: MapFigures;
  layers: readonly MapLayer[];
  onClose: () => void;
}

/** One place at a glance: what it holds of each layer in each time, and the ways to its lists. */
export function RegionPanel({ code, figures, layers, onClose }: Props) {
  const region = useRegion(code);
  const keeps = mayKeep(useActor(), code);
  const overview = useQuery(read('GET /staff/statistics/overview', {})).data;
  const timely = overview?.regions.find((each) => each.code === code)?.timely;
  const percent = timely && percentOf(timely);
  const here = figures.regions.find((each) => each.code === code) ?? { code, layers: [] };
  const held = mapLayers.filter((layer) => lenses.some((lens) => countIn(here, [layer], lens) > 0));
  return (
    <div className={styles.body}>
      <h3>{region?.name ?? code}</h3>
      <p className="cap">{region?.bureau.name}</p>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">图层</th>
            {lenses.map((lens) => (
              <th key={lens} scope="col">
                {lensLabels[lens]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {held.map((layer) => (
            <tr key={layer} className={layers.includes(layer) ? styles.chosen : undefined}>
              <th scope="row">{keeps ? <RecordTypes layer={layer} region={code} /> : mapLayerLabels[layer]}</th>
              {lenses.map((lens) => (
                <td key={lens} className="num">
                  {countText(countIn(here, [layer], lens))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {held.length === 0 && <p>这里各图层都还没有发布的记录。</p>}
      {percent !== undefined && percent !== null && (
        <p>
          <Link to="/overview/health" search={{ dimension: 'timeliness', region: code }}>
            {percent}%在核验有效期内 <RightOutlined aria-hidden />
          </Link>
        </p>
      )}
      <p>
        <Link to="/lists" search={{ region: code }}>
          三张清单里的{region?.shortName} <RightOutlined aria-hidden />
        </Link>
      </p>
      <Button onClick={onClose}>看各地</Button>
    </div>
  );
}

/** The layer by the types it is made of, each the way to its records. */
const RecordTypes = ({ layer, region }: { layer: MapLayer; region: string }) =>
  recordTypes
    .filter(({ mapLayer }) => mapLayer === layer)
    .map(({ type, label }) => (
      <Link key={type} to="/records" search={{ type, region }}>
        {label}
      </Link>
    ));
