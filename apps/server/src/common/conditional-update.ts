import { canMove, type TransitionTable } from '@market/contract/shared';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity, UpdateResult } from 'typeorm';
import { DomainError } from './domain-error.js';
import type { Tx } from './transactions.js';

interface Versioned extends ObjectLiteral {
  version: number;
}
interface Moving<State extends string> extends Versioned {
  id: string;
  state: State;
}

/** One conditional UPDATE of the row that still stands as `read` says; counts its version on, and its time of change where it has one. */
export async function changeRow<Row extends Versioned>(
  tx: Tx,
  entity: EntityTarget<Row>,
  read: FindOptionsWhere<Row> & { version: number },
  change: Partial<Row>,
): Promise<void> {
  const timed = tx.manager.connection.getMetadata(entity).propertiesMap['updatedAt'] !== undefined;
  const next = { ...change, version: read.version + 1, ...(timed && { updatedAt: tx.now }) };
  exactlyOne(await tx.manager.update(entity, read, next as QueryDeepPartialEntity<Row>));
}

/** `changeRow` to another state, along an edge of the table or not at all ('stateConflict'). */
export async function moveRow<State extends string, Row extends Moving<State>>(
  tx: Tx,
  entity: EntityTarget<Row>,
  table: TransitionTable<State>,
  { id, state, version }: { id: string; state: State; version: number },
  to: State,
  change: Partial<Row> = {},
): Promise<void> {
  if (!canMove(table, state, to)) throw new DomainError('stateConflict');
  const read = { id, state, version } as FindOptionsWhere<Row> & { version: number };
  await changeRow(tx, entity, read, { ...change, state: to });
}

/** `moveRow` where `change` names another state, `changeRow` where it does not. */
export async function changeOrMoveRow<State extends string, Row extends Moving<State>>(
  tx: Tx,
  entity: EntityTarget<Row>,
  table: TransitionTable<State>,
  { id, state, version }: { id: string; state: State; version: number },
  change: Partial<Row>,
): Promise<void> {
  if (change.state !== undefined && change.state !== state)
    return moveRow(tx, entity, table, { id, state, version }, change.state, change);
  await changeRow(tx, entity, { id, state, version } as FindOptionsWhere<Row> & { version: number }, change);
}

/** Of two at once the later one finds no such row any more. */
export function exactlyOne(
  { affected }: UpdateResult,
  code: 'staleVersion' | 'stateConflict' | 'alreadyOpened' | 'notFound' = 'staleVersion',
): void {
  if (affected !== 1) throw new DomainError(code);
}
