import type { ReactNode } from 'react';
import { CopyButton } from './copy-button';
import styles from './state-view.module.css';

interface Props {
  title: string;
  reason?: string;
  /** The number under which the failure can be found in the server's log. */
  requestId?: string | undefined;
  actions?: ReactNode;
}

/** 空、错、离线、没权限：先说原因，再给路。 */
export const StateView = ({ title, reason, requestId, actions }: Props) => (
  <div className={styles.view} role="status">
    <h2>{title}</h2>
    {reason && <p>{reason}</p>}
    {requestId && (
      <p className="cap">
        编号 <span className="mono">{requestId}</span>
      </p>
    )}
    {(actions ?? requestId) && (
      <div className={styles.actions}>
        {actions}
        {requestId && <CopyButton text={requestId} label="复制编号" />}
      </div>
    )}
  </div>
);
