import { Alert, Button, Descriptions, Modal } from 'antd';
import { CopyButton } from '../../components/copy-button';

export interface Issued {
  username: string;
  password: string;
}

/** The one time a password is shown. */
export const PasswordIssued = ({ issued, onClose }: { issued: Issued | undefined; onClose: () => void }) => (
  <Modal
    open={issued !== undefined}
    title="一次性显示的密码"
    closable={false}
    mask={{ closable: false }}
    keyboard={false}
    footer={[
      issued && <CopyButton key="copy" text={issued.password} label="复制密码" />,
      <Button key="done" type="primary" onClick={onClose}>
        已交给本人
      </Button>,
    ]}
  >
    <Alert type="warning" showIcon title="关闭后不再显示，请现在交给本人。" style={{ marginBottom: 16 }} />
    {issued && (
      <Descriptions
        column={1}
        items={[
          { key: 'username', label: '账号', children: <span className="mono">{issued.username}</span> },
          {
            key: 'password',
            label: '密码',
            children: (
              <span className="mono" data-testid="issued-password">
                {issued.password}
              </span>
            ),
          },
        ]}
      />
    )}
  </Modal>
);
