import { publicationLabels, type ChallengeContent } from '@market/contract/challenge';
import { organizationStateLabels, type OwnOrganization } from '@market/contract/organization';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';

export interface ForVettingProps {
  content: ChallengeContent;
  organization: OwnOrganization;
}

/** What only the bureau reads, to check who asks and what will be public. */
export const ForVetting = ({ content, organization }: ForVettingProps) => (
  <>
    <SectionHead title="只给审核方" />
    <Card padded>
      <KeyValues
        rows={[
          { key: '信用代码', value: organization.creditCode },
          { key: '单位状态', value: organizationStateLabels[organization.state] },
          { key: '联系人', value: content.contactName },
          { key: '手机号', value: content.contactPhone },
          { key: '财政支持', value: content.alreadyFunded ? '已获同类支持' : '未获同类支持' },
          { key: '公开方式', value: publicationLabels[content.publication] },
          ...(content.publication === 'abstract' ? [{ key: '公开摘要', value: content.publicAbstract }] : []),
        ]}
      />
    </Card>
  </>
);
