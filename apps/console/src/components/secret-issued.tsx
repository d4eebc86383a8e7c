import { Alert, Button, Descriptions, Modal } from 'antd';
import { CopyButton } from './copy-button';

export interface Issued {
  username: string;
  kind: '密码' | '密钥';
  secret: string;
}

/** The one time a password or a key is shown. */
export const SecretIssued = ({ issued, onClose }: { issued: Issued | undefined; onClose: () => void }) => (
  <Modal
    open={issued !== undefined}
    title={`一次性显示的${issued?.kind ?? ''}`}
    closable={false}
    mask={{ closable: false }}
    keyboard={false}
    footer={[
      issued && <CopyButton key="copy" text={issued.secret} label={`复制${issued.kind}`} />,
      <Button key="done" type="primary" onClick={onClose}>
        {issued?.kind === '密钥' ? '已交给对方' : '已交给本人'}
      </Button>,
    ]}
  >
    <Alert
      type="warning"
      showIcon
      title={`关闭后不再显示，请现在${issued?.kind === '密钥' ? '存进对方系统的配置' : '交给本人'}。`}
      style={{ marginBottom: 16 }}
    />
    {issued && (
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
        ]}
      />
    )}
  </Modal>
);
