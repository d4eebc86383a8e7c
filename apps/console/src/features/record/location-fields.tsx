import { convertDatum } from '@market/geo';
import { Button, Input, InputNumber, Select, Space } from 'antd';
import { Panel } from '../../components/panel';
import type { Draft, LocationDraft } from './draft';
import { FormItem, inputId } from './form-item';
import styles from './record-form.module.css';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

const systems: { value: LocationDraft['sourceCrs']; label: string }[] = [
  { value: 'GCJ-02', label: '高德、腾讯（GCJ-02）' },
  { value: 'BD-09', label: '百度（BD-09）' },
  { value: 'WGS-84', label: '卫星定位（WGS-84）' },
  { value: 'unknown', label: '不清楚' },
];

/** Coordinates are stored in GCJ-02; those of other systems are converted here, by a person who knows where they come from. */
export function LocationFields({ draft: { location }, onChange }: Props) {
  const change = (part: Partial<LocationDraft>) => onChange({ location: { ...location, ...part } });
  const { lng, lat, sourceCrs } = location;
  const convertible = lng !== null && lat !== null && (sourceCrs === 'BD-09' || sourceCrs === 'WGS-84');
  const convert = () => {
    if (!convertible) return;
    const moved = convertDatum({ lng, lat }, sourceCrs, 'GCJ-02');
    change({ lng: Number(moved.lng.toFixed(6)), lat: Number(moved.lat.toFixed(6)) });
  };
  return (
    <Panel title="位置">
      <div className={styles.wide}>
        <FormItem path="address" label="地址">
          <Input
            id={inputId('address')}
            value={location.address}
            maxLength={200}
            onChange={(event) => change({ address: event.target.value })}
          />
        </FormItem>
      </div>
      <div className={styles.grid}>
        <FormItem path="location" label="经度（GCJ-02）">
          <InputNumber<number>
            id={inputId('location')}
            style={{ width: '100%' }}
            min={73}
            max={136}
            step={0.0001}
            value={lng}
            onChange={(value) => change({ lng: value })}
          />
        </FormItem>
        <FormItem path="location.lat" label="纬度（GCJ-02）">
          <InputNumber<number>
            id={inputId('location.lat')}
            style={{ width: '100%' }}
            min={3}
            max={54}
            step={0.0001}
            value={lat}
            onChange={(value) => change({ lat: value })}
          />
        </FormItem>
        <FormItem path="sourceCrs" label="坐标取自" extra="取自百度或卫星定位的，填好后换算一次">
          <Space.Compact block>
            <Select
              id={inputId('sourceCrs')}
              value={sourceCrs}
              options={systems}
              onChange={(crs) => change({ sourceCrs: crs })}
            />
            <Button disabled={!convertible} onClick={convert}>
              换算成 GCJ-02
            </Button>
          </Space.Compact>
        </FormItem>
      </div>
    </Panel>
  );
}
