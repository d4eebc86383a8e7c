import { organizationStateLabels } from '@market/contract/organization';
import type { StaffChallenge } from '@market/contract/challenge';
import { Panel } from '../../components/panel';
import { ToneTag } from '../../components/tone-tag';
import styles from './challenge-page.module.css';

const isKnown = (state: string): state is keyof typeof organizationStateLabels => state in organizationStateLabels;

export function OrganizationPanel({ challenge: { organization, content } }: { challenge: StaffChallenge }) {
  const { state } = organization;
  return (
    <Panel
      title="发榜方"
      extra={
        <ToneTag tone={state === 'verified' ? 'ok' : 'warn'}>
          {isKnown(state) ? organizationStateLabels[state] : state}
        </ToneTag>
      }
    >
      <dl className={`${styles.facts} ${styles.single}`}>
        <dt>单位</dt>
        <dd>{organization.name}</dd>
        <dt>信用代码</dt>
        <dd className="mono">{organization.creditCode}</dd>
        <dt>联系人</dt>
        <dd>
          {content.contactName || '—'} <span className="num">{organization.contactPhoneMasked}</span>
        </dd>
      </dl>
    </Panel>
  );
}
