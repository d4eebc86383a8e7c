import { claimForms, type ClaimKind } from '@market/contract/claim';
import { Checkbox } from 'antd';
import { Panel } from '../../components/panel';

interface Props {
  kind: ClaimKind;
  value: string[];
  onChange: (checked: string[]) => void;
}

/** What has to be found true before it is granted; whether it is, is for the person to find out. */
export function ClaimChecks({ kind, value, onChange }: Props) {
  const checks = Object.entries(claimForms[kind].checks);
  return (
    <Panel title="逐项核对" extra={<span className="cap num">{`${value.length} / ${checks.length}`}</span>}>
      <Checkbox.Group value={value} onChange={onChange}>
        <div style={{ display: 'grid', gap: 12 }}>
          {checks.map(([key, label]) => (
            <Checkbox key={key} value={key} data-testid={`check-${key}`}>
              {label}
            </Checkbox>
          ))}
        </div>
      </Checkbox.Group>
    </Panel>
  );
}
