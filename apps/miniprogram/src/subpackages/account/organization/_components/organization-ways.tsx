import type { OwnOrganization } from '@market/contract/organization';
import { open } from '@/platform/navigation';
import { Cell, CellGroup } from '@/ui/base/cell';
import { beginClaim } from '../../_lib/begin-claim';

const vetting = {
  declared: '申请认证',
  submitted: '看认证进度',
  returned: '看退回的理由，重新提交',
} as const;

/** What there is besides the form: vetting and members, or the way into an organization that is there already. */
export function OrganizationWays({ organization }: { organization: OwnOrganization | undefined }) {
  if (!organization)
    return (
      <CellGroup spaced>
        <Cell
          icon="people"
          title="用邀请码加入"
          note="单位已登记的，请单位管理员邀请"
          onTap={() => void open('members')}
        />
        <Cell
          icon="badge-check"
          title="接任单位管理员"
          note="管理员离职、联系不上的，凭授权书申请"
          onTap={() => void beginClaim('adminSeat')}
        />
      </CellGroup>
    );
  const { state, seat } = organization;
  return (
    <CellGroup spaced>
      {state !== 'verified' && seat === 'admin' && (
        <Cell
          icon="badge-check"
          title={vetting[state]}
          note="凭证照和授权书，属地科技局核对"
          onTap={() => void beginClaim('organization')}
        />
      )}
      <Cell icon="people" title="成员与授权" note="席位、邀请、移交" onTap={() => void open('members')} />
    </CellGroup>
  );
}
