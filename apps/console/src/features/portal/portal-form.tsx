import {
  portalIssues,
  portalModeLabels,
  portalTopicLabels,
  type PortalContent,
  type PortalMode,
  type StaffPortal,
} from '@market/contract/portal';
import { Alert, App, Button, Drawer, Form, Input, Radio, Select } from 'antd';
import { call } from '../../platform/client';
import { usePortalChange } from './use-portal-change';

interface Props {
  /** The entry to change; a new one of the place without. */
  portal: StaffPortal | undefined;
  regionCode: string;
  onClose: () => void;
}

const modeNotes: Record<PortalMode, string> = {
  miniProgram: '在微信里直接打开对方的小程序；网页端和打不开时用下面的网址。',
  webView: '网址要用 https，域名要先在微信后台登记为业务域名，否则请选“复制网址或扫码”。',
  copyLink: '微信里复制到浏览器打开，或用另一台设备扫码；网页端直接打开。',
};
const options = <T extends string>(labels: Record<T, string>) =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }));
const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

function contentOf({ url, appId, path, source, ...rest }: PortalContent): PortalContent {
  return { ...rest, url: orNull(url), appId: orNull(appId), path: orNull(path), source: source?.trim() ?? '' };
}

/** An entry is written here and confirmed by a colleague; each way of opening asks for its own parts. */
export function PortalForm({ portal, regionCode, onClose }: Props) {
  const [form] = Form.useForm<PortalContent>();
  const { message } = App.useApp();
  const mode = Form.useWatch('mode', form) ?? portal?.mode ?? 'copyLink';
  const save = usePortalChange(() => {
    message.success('已保存，等另一位同事确认');
    onClose();
  });
  const submit = (typed: PortalContent) => {
    const content = contentOf({ ...portal, ...typed });
    const body = mode === 'miniProgram' ? content : { ...content, appId: null, path: null };
    const params = portal && { id: portal.id };
    save.mutate(() =>
      params
        ? call('PUT /staff/portals/{id}', { params, body: { ...bodyOf(body), version: portal.version } })
        : call('POST /staff/portals', { body: { ...bodyOf(body), regionCode } }),
    );
  };
  const complete = (key: 'url' | 'appId') => ({
    validator: (_: unknown, value: string | undefined) => {
      const content = contentOf({ ...(form.getFieldsValue(true) as PortalContent), mode, [key]: value ?? null });
      const issue = portalIssues(content).find(({ path }) => path === key);
      return issue ? Promise.reject(new Error(issue.message)) : Promise.resolve();
    },
  });
  const { topic, name, url, appId, path, source } = portal ?? {};
  return (
    <Drawer
      open
      size={520}
      title={portal ? `${portal.retired ? '恢复' : '修改'}${portal.name}` : '新增平台入口'}
      onClose={onClose}
      footer={
        <div style={{ display: 'flex', gap: 12, justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
            保存
          </Button>
        </div>
      }
    >
      <Alert
        type="info"
        showIcon
        title="保存后要另一位同事确认，确认前小程序上只显示名称，不给入口。"
        style={{ marginBottom: 16 }}
      />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ topic: topic ?? 'general', mode: portal?.mode ?? 'copyLink', name, url, appId, path, source }}
        onFinish={submit}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填写名称' }]}>
          <Input maxLength={40} showCount />
        </Form.Item>
        <Form.Item name="topic" label="用途">
          <Select options={options(portalTopicLabels)} />
        </Form.Item>
        <Form.Item name="mode" label="打开方式" extra={modeNotes[mode]}>
          <Radio.Group options={options(portalModeLabels)} />
        </Form.Item>
        {mode === 'miniProgram' && (
          <>
            <Form.Item name="appId" label="小程序 AppID" dependencies={['mode']} rules={[complete('appId')]} required>
              <Input maxLength={40} placeholder="wx" />
            </Form.Item>
            <Form.Item name="path" label="小程序页面路径" extra="不填则打开首页">
              <Input maxLength={300} />
            </Form.Item>
          </>
        )}
        <Form.Item
          name="url"
          label="网址"
          dependencies={['mode']}
          required={mode !== 'miniProgram'}
          rules={[{ type: 'url', message: '填完整的网址，以 http:// 或 https:// 开头' }, complete('url')]}
        >
          <Input maxLength={500} placeholder="https://" />
        </Form.Item>
        <Form.Item name="source" label="出处" extra="网址见于哪个文件或公开页面，供同事确认时核对">
          <Input.TextArea rows={3} maxLength={300} showCount />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

const bodyOf = ({ topic, name, mode, url, appId, path, source }: PortalContent): PortalContent => ({
  topic,
  name,
  mode,
  url,
  appId,
  path,
  source,
});
