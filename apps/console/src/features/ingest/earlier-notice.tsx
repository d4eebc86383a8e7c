import { Link } from '@tanstack/react-router';
import type { BatchDetail } from '@market/contract/ingest';
import { minuteText } from '@market/contract/shared';
import { Alert } from 'antd';
import { clock } from '../../platform/clock';
import styles from './mapping-step.module.css';

/** The very same file was submitted before: nothing bad, but worth knowing. */
export const EarlierNotice = ({ batch: { earlier } }: { batch: BatchDetail }) =>
  earlier && (
    <Alert
      className={styles.alert ?? ''}
      type="info"
      showIcon
      title={`同一份表 ${minuteText(earlier.submittedAt, clock.now())} 提交过。再提交只写变了的。`}
      action={
        <Link to="/import/$id" params={{ id: earlier.id }}>
          看那一批
        </Link>
      }
    />
  );
