import { errors, type ErrorCode, type FieldIssue } from '@market/contract/shared';

/** A refusal with a reason. The status and the text hang on the code (contract/shared/errors). */
export class DomainError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly details: readonly FieldIssue[] = [],
    readonly retryAfterS?: number,
  ) {
    super(errors[code].text);
    this.name = 'DomainError';
    this.status = errors[code].status;
  }
}

/** Throws when a rule of the contract gave a reason. */
export function refuse(why: ErrorCode | undefined): void {
  if (why) throw new DomainError(why);
}

export function refuseIssues(code: ErrorCode, issues: readonly FieldIssue[]): void {
  if (issues.length > 0)
    throw new DomainError(
      code,
      issues.map(({ path, message }) => ({ path, message })),
    );
}

/** A row that is missing or outside the caller's scope: the two must look the same. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new DomainError('notFound');
  return row;
}
