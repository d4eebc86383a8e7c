import { ExclamationCircleOutlined } from '@ant-design/icons';
import { columnTargets } from '@market/contract/ingest';
import { optionText, type FieldSpec, type RecordTypeSpec } from '@market/contract/record';
import { AutoComplete } from 'antd';
import { Panel } from '../../components/panel';
import type { MappingDraft } from './mapping-draft';
import styles from './mapping-step.module.css';

interface Props {
  spec: RecordTypeSpec;
  /** Required targets that nothing gives a value. */
  missing: readonly string[];
  draft: MappingDraft;
  locked: boolean;
  onFill: (target: string, value: string) => void;
}

const choicesOf = (field: FieldSpec | undefined) =>
  (field?.options ?? []).map((option) => ({ value: field ? optionText(field, option) : option }));

/** What every record needs and the sheet does not have: one value for all rows, or a value for each in the next step. */
export function MissingPanel({ spec, missing, draft, locked, onFill }: Props) {
  const asked = columnTargets(spec).filter(({ key }) => missing.includes(key) || key in draft.fills);
  if (asked.length === 0) return null;
  return (
    <Panel title={missing.length > 0 ? `还缺 ${missing.length} 个必填` : '统一填的值'}>
      <div className={styles.missing} data-testid="missing">
        {asked.map(({ key, label }) => (
          <label key={key}>
            <span>
              {missing.includes(key) && (
                <ExclamationCircleOutlined aria-hidden style={{ color: 'var(--warning)', marginRight: 6 }} />
              )}
              <b>{label}</b>
              <span className="cap">　表里没有这一列</span>
            </span>
            <AutoComplete
              value={draft.fills[key] ?? ''}
              options={choicesOf(spec.fields.find((field) => key === `fields.${field.key}`))}
              disabled={locked}
              placeholder="全部行统一填一个值"
              onChange={(value: string) => onFill(key, value)}
            />
          </label>
        ))}
        <p className="cap">不统一填的，到“校验”里逐行补。</p>
      </div>
    </Panel>
  );
}
