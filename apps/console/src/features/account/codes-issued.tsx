import { Alert, Button, Modal } from 'antd';
import { CopyButton } from '../../components/copy-button';
import styles from './own-account.module.css';

/** The one time the recovery codes are shown. */
export const CodesIssued = ({ codes, onClose }: { codes: string[] | undefined; onClose: () => void }) => (
  <Modal
    open={codes !== undefined}
    title="恢复码"
    closable={false}
    mask={{ closable: false }}
    keyboard={false}
    footer={[
      <CopyButton key="copy" text={codes?.join('\n') ?? ''} label="复制全部" />,
      <Button key="done" type="primary" onClick={onClose}>
        已保存好
      </Button>,
    ]}
  >
    <Alert type="warning" showIcon title="关闭后不再显示。手机不在身边时用它代替动态码，每个只能用一次。" />
    <ul className={styles.codes} data-testid="recovery-codes">
      {codes?.map((code) => (
        <li key={code} className="mono">
          {code}
        </li>
      ))}
    </ul>
  </Modal>
);
