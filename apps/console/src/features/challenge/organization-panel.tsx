import { organizationStateLabels } from '@market/contract/organization';
import type { StaffChallenge } from '@market/contract/challenge';
import { staff, whyCannotCall } from '@market/contract/shared';
import { Fragment } from 'react';
import { Facts } from '../../components/facts';
import { OpenContact } from '../../components/open-contact';
import { Panel } from '../../components/panel';
import { ToneTag } from '../../components/tone-tag';
import { call } from '../../platform/client';
import { useActor } from '../../platform/session';

const isKnown = (state: string): state is keyof typeof organizationStateLabels => state in organizationStateLabels;

export function OrganizationPanel({ challenge: { id, organization, content } }: { challenge: StaffChallenge }) {
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
      <Facts
        facts={[
          ['单位', organization.name],
          [
            '信用代码',
            <span key="code" className="mono">
              {organization.creditCode}
            </span>,
          ],
          [
            '联系人',
            <Fragment key="contact">
              {content.contactName || '—'} <span className="num">{organization.contactPhoneMasked}</span>
            </Fragment>,
          ],
        ]}
      />
      {whyCannotCall(useActor(), staff('vetter', 'districtAdmin')) === undefined && (
        <div style={{ marginTop: 8 }}>
          <OpenContact
            label="看完整电话"
            open={(body) => call('POST /staff/challenges/{id}/contact', { params: { id }, body })}
          />
        </div>
      )}
    </Panel>
  );
}
