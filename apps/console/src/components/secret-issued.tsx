import { invitationLink } from '@market/contract/staff-invitation';
import { minuteText } from '@market/contract/shared';
import { Alert, Button, Descriptions, Modal } from 'antd';
import type { Answer } from '../platform/client';
import { clock } from '../platform/clock';
import { CopyButton } from './copy-button';

export interface Issued {
  username: string;
  kind: '邀请链接' | '密钥';
  secret: string;
  /** Until when it can be used, where that is soon. */
  until?: string;
}

/** An invitation as a link that leads to this console. */
export const invitationIssued = ({ account, code, expiresAt }: Answer<'POST /staff/accounts'>): Issued => ({
  username: account.username,
  kind: '邀请链接',
  secret: invitationLink(location.origin, code),
  until: expiresAt,
});

const handOver = {
  邀请链接: { what: '请现在交给本人：只能用一次，谁拿到谁能设密码，不要发在群里', done: '已交给本人' },
  密钥: { what: '请现在存进对方系统的配置', done: '已交给对方' },
} as const;

/** The one time an invitation or a key is shown. */
export const SecretIssued = ({ issued, onClose }: { issued: Issued | undefined; onClose: () => void }) =>
  issued && (
    <Modal
      open
      title={`一次性显示的${issued.kind}`}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={[
        <CopyButton key="copy" text={issued.secret} label={`复制${issued.kind}`} />,
        <Button key="done" type="primary" onClick={onClose}>
          {handOver[issued.kind].done}
        </Button>,
      ]}
    >
      <Alert
        type="warning"
        showIcon
        title={`关闭后不再显示，${handOver[issued.kind].what}。`}
        style={{ marginBottom: 16 }}
      />
      <Descriptions
        column={1}
        items={[
          { key: 'username', label: '账号', children: <span className="mono">{issued.username}</span> },
          {
            key: 'secret',
            label: issued.kind,
            children: (
              <span className="mono" data-testid="issued-secret" style={{ wordBreak: 'break-all' }}>
                {issued.secret}
              </span>
            ),
          },
          ...(issued.until ? [{ key: 'until', label: '有效到', children: minuteText(issued.until, clock.now()) }] : []),
        ]}
      />
    </Modal>
  );
