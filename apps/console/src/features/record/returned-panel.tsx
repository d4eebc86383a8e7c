import { useNavigate } from '@tanstack/react-router';
import { canEditRecords, type StaffRecordDetail } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { LinkButton } from '../../components/link-button';
import { clock } from '../../platform/clock';
import { useKeys } from '../../platform/keys';
import { useActor } from '../../platform/session';
import styles from './verification-page.module.css';

/** 已退回：why, and the way to put it right. */
export function ReturnedPanel({ detail: { row, revision } }: { detail: StaffRecordDetail }) {
  const edits = canEditRecords(useActor());
  const navigate = useNavigate();
  const params = { id: row.id };
  useKeys({ a: () => edits && void navigate({ to: '/records/$id/edit', params }) });
  return (
    <aside className={styles.decision} aria-label="退回的理由">
      <h2>{row.state === 'withdrawn' ? '已撤下' : '已退回'}</h2>
      {revision?.verifiedBy && revision.verifiedAt && (
        <p className="lab">
          {revision.verifiedBy} <span className="num">{minuteText(revision.verifiedAt, clock.now())}</span>
        </p>
      )}
      <p className="prewrap">{revision?.note}</p>
      {row.answerBy && (
        <p className={new Date(row.answerBy) < clock.now() ? styles.late : undefined}>
          请在 <b className="num">{minuteText(row.answerBy, clock.now())}</b> 前改好再送核验
        </p>
      )}
      <p className={`cap ${styles.last}`}>{edits ? '改好后再送另一位同事核验' : '由维护员改好后再送核验'}</p>
      <LinkButton to="/records/$id/edit" params={params} disabled={!edits} color="primary" variant="solid">
        去改 <kbd aria-hidden>A</kbd>
      </LinkButton>
    </aside>
  );
}
