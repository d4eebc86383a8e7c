import { organizationKindLabels, organizationStateLabels, type OwnOrganization } from '@market/contract/organization';
import { open } from '@/platform/navigation';
import { useRegions } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';

export function OrganizationStep({ organization }: { organization: OwnOrganization }) {
  const region = useRegions(({ all }) => all.find(({ code }) => code === organization.regionCode));
  return (
    <>
      <SectionHead first title="发榜单位" more="改单位资料" onMore={() => void open('organization')} />
      <Card padded>
        <KeyValues
          rows={[
            { key: '单位全称', value: organization.name },
            { key: '信用代码', value: organization.creditCode },
            { key: '单位类型', value: organizationKindLabels[organization.kind] },
            { key: '所在地', value: region?.name ?? organization.regionCode },
            { key: '状态', value: organizationStateLabels[organization.state] },
          ]}
        />
      </Card>
      <SectionHead title="接下来" />
      <Note icon="info">
        填好后提交{region?.bureau.name ?? '属地科技局'}
        初审，通过即张榜。过程中每一处改动都自动存草稿，随时可以离开再来。
      </Note>
    </>
  );
}
