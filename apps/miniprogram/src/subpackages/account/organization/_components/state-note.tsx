import { organizationStateLabels, type OwnOrganization } from '@market/contract/organization';
import { Note } from '@/ui/base/note';
import { Txt } from '@/ui/base/txt';

const explained = {
  declared: '可现在申请认证；不申请的，首张榜单通过属地初审时一并核实。',
  submitted: '属地科技局正在核对证照，结果在“消息”里告知。',
  returned: '请按退回的理由补充材料，重新提交。',
  verified: '改单位名称、代码或所在地后，要由属地科技局重新核实。',
} as const;

/** What the state means, and what would change it. */
export function StateNote({ organization }: { organization: OwnOrganization | undefined }) {
  if (!organization) return <Note icon="info">发榜、揭榜以单位名义进行。登记人即单位管理员，资料可随时修改。</Note>;
  const { state } = organization;
  return (
    <Note tone={state === 'verified' ? 'success' : 'warning'} icon={state === 'verified' ? 'badge-check' : 'clock'}>
      <Txt inline strong tone="text-1">
        {organizationStateLabels[state]}。
      </Txt>
      {explained[state]}
    </Note>
  );
}
