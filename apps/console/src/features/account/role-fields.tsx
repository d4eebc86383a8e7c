import { accountIssues } from '@market/contract/account';
import { personalRoles, regionalRoles, roleLabels } from '@market/contract/shared';
import { Checkbox, Form, type FormInstance } from 'antd';
import { RegionSelect } from '../../components/region-select';

export interface TypedRoles {
  roles: (typeof personalRoles)[number][];
  regionCode?: string;
}

const options = personalRoles.map((role) => ({
  value: role,
  label: regionalRoles.includes(role) ? `${roleLabels[role]}（限一地）` : roleLabels[role],
}));

/** What stands in the fields, and why it does not go together. */
export function useRoles<Typed extends TypedRoles>(form: FormInstance<Typed>) {
  const roles = (Form.useWatch('roles' as never, form) as TypedRoles['roles'] | undefined) ?? [];
  const regionCode = (Form.useWatch('regionCode' as never, form) as string | undefined) ?? null;
  return { roles, regionCode, issues: accountIssues({ roles, regionCode }) };
}

export function RoleFields({ issues }: { issues: ReturnType<typeof accountIssues> }) {
  const said = (path: string) => {
    const help = issues.find((issue) => issue.path === path)?.message;
    return help ? { help, validateStatus: 'error' as const } : {};
  };
  return (
    <>
      <Form.Item name="roles" label="身份" rules={[{ required: true, message: '请选择身份' }]} {...said('roles')}>
        <Checkbox.Group options={options} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', rowGap: 8 }} />
      </Form.Item>
      <Form.Item name="regionCode" label="所属城市或区" {...said('regionCode')}>
        <RegionSelect placeholder="请选择" />
      </Form.Item>
    </>
  );
}
