import { isUnanswered, type StaffCorrectionRow } from '@market/contract/correction';
import { DueMark } from '../../components/due-mark';

/** 答复期限；answered ones have none. */
export const DueText = ({ row }: { row: Pick<StaffCorrectionRow, 'state' | 'deadline' | 'calendarKnown'> }) =>
  isUnanswered(row.state) ? (
    <>
      <DueMark dueAt={row.deadline} />
      {!row.calendarKnown && <span className="cap"> 节假日未公布，按周末计</span>}
    </>
  ) : (
    '—'
  );
