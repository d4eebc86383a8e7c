import {
  claimFieldLabels,
  claimForms,
  wantLabels,
  type ClaimContent,
  type ClaimField,
  type StaffClaim,
} from '@market/contract/claim';
import { organizationStateLabels } from '@market/contract/organization';
import { isoDay } from '@market/contract/shared';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';
import { RegionMark } from '../../components/region-mark';

function said(content: ClaimContent, field: ClaimField) {
  if (field === 'wants') return wantLabels[content.wants];
  if (field === 'publish') return content.publish ? '同意公开' : '不公开';
  if (field === 'regionCode') return <RegionMark code={content.regionCode} />;
  const value = content[field];
  return (Array.isArray(value) ? value.join('、') : value) || '—';
}

/** What was said, in the order it was asked. */
export const ClaimFacts = ({ claim: { kind, content } }: { claim: StaffClaim }) => (
  <Panel title="申请内容">
    <Facts facts={claimForms[kind].asks.map((field) => [claimFieldLabels[field], said(content, field)] as const)} />
  </Panel>
);

export function OrganizationFacts({ claim: { organization, organizationId } }: { claim: StaffClaim }) {
  if (!organization) return organizationId ? null : <Panel title="相关单位">原账号不在任何单位里。</Panel>;
  const state = Object.entries(organizationStateLabels).find(([key]) => key === organization.state)?.[1];
  return (
    <Panel title="登记的单位" note="与证照逐项对照">
      <Facts
        facts={[
          ['名称', organization.name],
          ['信用代码', <span className="num">{organization.creditCode}</span>],
          ['所在地', <RegionMark code={organization.regionCode} />],
          ['状态', state ?? organization.state],
          ['登记于', <span className="num">{isoDay(organization.registeredAt)}</span>],
          ['管理员', organization.admins.join('、') || '没有'],
        ]}
      />
    </Panel>
  );
}
