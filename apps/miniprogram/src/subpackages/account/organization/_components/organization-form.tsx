import {
  emptyProfile,
  organizationKindLabels,
  organizationKinds,
  type OwnOrganization,
} from '@market/contract/organization';
import { fieldOptions } from '@/state/fields';
import { useRegions } from '@/state/regions';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Field } from '@/ui/form/field';
import { RadioGroup } from '@/ui/form/radio-group';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { useOrganizationForm } from '../_hooks/use-organization-form';
import { KnownNote } from './known-note';
import { OrganizationWays } from './organization-ways';
import { ProfileFields } from './profile-fields';
import { StateNote } from './state-note';

const kindOptions = organizationKinds.map((key) => ({ key, label: organizationKindLabels[key] }));

export function OrganizationForm({ organization }: { organization?: OwnOrganization }) {
  const { content, busy, codeHolds, known, errorOf, change, submit } = useOrganizationForm(organization);
  const profile = content.profile ?? emptyProfile;
  const regions = useRegions((state) => state.all);
  const whyNot = organization && organization.seat !== 'admin' ? '只有单位管理员能改单位资料' : undefined;
  const bottom = (
    <Actions>
      <Button grow loading={busy} whyNot={whyNot} onTap={() => void submit()}>
        {organization ? '保存' : '登记单位'}
      </Button>
    </Actions>
  );
  return (
    <PageShell title={organization ? '单位资料' : '登记单位'} bottom={bottom}>
      <StateNote organization={organization} />
      <OrganizationWays organization={organization} />
      <Card padded spaced>
        <Field
          label="单位全称"
          required
          placeholder="与营业执照一致"
          maxLength={80}
          value={content.name}
          error={errorOf('name')}
          onChange={(name) => change({ name })}
        />
        <Field
          label="统一社会信用代码"
          required
          num
          placeholder="18 位"
          maxLength={30}
          value={content.creditCode}
          error={errorOf('creditCode')}
          hint={codeHolds ? '校验位正确' : undefined}
          onChange={(creditCode) => change({ creditCode })}
        />
        {known && <KnownNote known={known} />}
        <RadioGroup
          label="单位类型"
          required
          options={kindOptions}
          value={content.kind}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          label="所在地"
          required
          placeholder="属地科技局按此审核"
          options={regions.map(({ code, name }) => ({ key: code, label: name }))}
          value={content.regionCode || undefined}
          error={errorOf('regionCode')}
          onChange={(regionCode) => change({ regionCode })}
        />
        <SelectField
          label="领域"
          options={fieldOptions}
          value={content.field || undefined}
          onChange={(field) => change({ field })}
        />
        <TextAreaField
          label="简介"
          placeholder="主营业务、技术方向"
          maxLength={300}
          value={content.summary}
          onChange={(summary) => change({ summary })}
        />
      </Card>
      <ProfileFields
        profile={profile}
        errorOf={(key) => errorOf(`profile.${key}`)}
        onChange={(part) => change({ profile: { ...profile, ...part } })}
      />
    </PageShell>
  );
}
