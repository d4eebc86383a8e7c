import { CheckCircleOutlined, CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { checkLabels, checkLevelLabels, type CheckLevel } from '@market/contract/record';
import type { ReactNode } from 'react';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import styles from './verification-page.module.css';

const icons: Record<CheckLevel, ReactNode> = {
  pass: <CheckCircleOutlined style={{ color: 'var(--success)' }} aria-hidden />,
  warn: <ExclamationCircleOutlined style={{ color: 'var(--warning)' }} aria-hidden />,
  fail: <CloseCircleOutlined style={{ color: 'var(--danger)' }} aria-hidden />,
};

/** What the machine looked at before the person. */
export function ChecksCard({ id }: { id: string }) {
  const checks = useQuery(read('GET /staff/records/{id}/checks', { params: { id } }));
  return (
    <Panel title="自动检查">
      <QueryView query={checks} rows={5}>
        {({ checks: found }) => (
          <ul className={styles.checks} data-testid="checks">
            {found.map(({ kind, level, text }) => (
              <li key={kind}>
                {icons[level]}
                <span>
                  <b>
                    {checkLabels[kind]}：{checkLevelLabels[level]}
                  </b>
                  <span className="cap">{text}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Panel>
  );
}
