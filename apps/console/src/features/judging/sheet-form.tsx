import type { Criterion } from '@market/contract/challenge';
import { totalOf } from '@market/contract/judging';
import { Input, InputNumber } from 'antd';
import { Panel } from '../../components/panel';
import styles from './judging.module.css';
import type { OwnSheet } from './use-sheets';

interface Props {
  title: string;
  criteria: readonly Criterion[];
  sheet: OwnSheet;
  closed: boolean;
  onChange: (sheet: OwnSheet) => void;
}

/** 评分表 of one bid. */
export const SheetForm = ({ title, criteria, sheet, closed, onChange }: Props) => (
  <Panel title={title} extra={<b className="num">{totalOf(criteria, sheet)} 分</b>}>
    <div className={styles.sheet}>
      {criteria.map(({ id, name, weight }) => (
        <label key={id} className={styles.point}>
          <span>
            {name} <span className="cap num">0–{weight}</span>
          </span>
          <InputNumber
            value={sheet.points[id] ?? null}
            min={0}
            max={weight}
            precision={0}
            disabled={closed}
            aria-label={`${name}，满分 ${weight}`}
            onChange={(points) => {
              const rest = Object.fromEntries(Object.entries(sheet.points).filter(([key]) => key !== id));
              onChange({ ...sheet, points: points === null ? rest : { ...rest, [id]: points } });
            }}
          />
        </label>
      ))}
      <Input.TextArea
        value={sheet.comment}
        style={{ marginBottom: 22 }}
        rows={6}
        maxLength={1000}
        showCount
        disabled={closed}
        aria-label="评语"
        placeholder="评语：好在哪、差在哪。匿名发给揭榜方"
        onChange={(event) => onChange({ ...sheet, comment: event.target.value })}
      />
    </div>
  </Panel>
);
