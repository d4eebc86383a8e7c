import {
  publicationLabels,
  vettingCheckLabels,
  vettingChecks,
  withheldLeaks,
  type StaffChallenge,
} from '@market/contract/challenge';
import { Alert, Checkbox } from 'antd';
import { Panel } from '../../components/panel';
import type { Check } from './challenge-desk';
import styles from './challenge-page.module.css';

interface Props {
  challenge: StaffChallenge;
  value: Check[];
  onChange: (checks: Check[]) => void;
}

/** What the form says about each check; whether it is true is for the person to find out. */
function hints({ content, organization, clarity }: StaffChallenge): Record<Check, string> {
  const paid = content.payments.reduce((sum, node) => sum + node.percent, 0);
  return {
    organization: organization.state === 'verified' ? '已认证' : '尚未认证，通过后即认证',
    notFunded: content.alreadyFunded ? '单位填了已获支持' : '单位填了未获支持',
    desensitised: publicationLabels[content.publication],
    complete: `清晰度 ${clarity}`,
    payments: content.rewardFen === 0 ? '面议' : `合计 ${paid}%`,
  };
}

export function VettingChecks({ challenge, value, onChange }: Props) {
  const hint = hints(challenge);
  return (
    <Panel
      title="发榜前检查"
      extra={
        <span className="cap num">
          {value.length} / {vettingChecks.length}
        </span>
      }
    >
      <Checkbox.Group value={value} onChange={onChange} style={{ display: 'block' }}>
        <div className={styles.checks}>
          {vettingChecks.map((check) => (
            <Checkbox key={check} value={check} data-testid={`check-${check}`}>
              {vettingCheckLabels[check]}
              <div className="cap">{hint[check]}</div>
            </Checkbox>
          ))}
        </div>
      </Checkbox.Group>
      {withheldLeaks(challenge.content).map(({ path, label, passage }) => (
        <Alert key={path} type="warning" showIcon title={`${label}里有不公开的原文：“${passage}”`} />
      ))}
    </Panel>
  );
}
