import { daysLeft, type Actor, type FieldIssue } from '../shared/index.js';

/** Days before the due day on which a bureau with records left is reminded. */
export const reminderDays = [7, 3, 1] as const;

export const canRunRounds = (actor: Actor): boolean => actor.roles.includes('districtAdmin');

/** What to change before a round can be opened. */
export function roundIssues(
  round: { recordTypes: readonly string[]; regionCodes: readonly string[]; dueOn: string },
  now: Date,
): FieldIssue[] {
  const issue = (path: string, wrong: boolean, message: string): FieldIssue[] => (wrong ? [{ path, message }] : []);
  return [
    ...issue('recordTypes', round.recordTypes.length === 0, '请选择至少一类记录'),
    ...issue('regionCodes', round.regionCodes.length === 0, '请选择至少一地'),
    ...issue('dueOn', round.dueOn === '' || daysLeft(`${round.dueOn}T00:00:00+08:00`, now) < 1, '截止日应在明天或之后'),
  ];
}

/** Past its due day and still open. */
export const isRoundOverdue = ({ state, dueOn }: { state: string; dueOn: string }, today: string): boolean =>
  state === 'open' && dueOn < today;
