import { boardColumns } from '@market/contract/board';
import { BoardColumn } from './board-column';
import styles from './queue-board.module.css';
import type { QueueFilters } from './queue-filters';

export const QueueBoard = ({ filters: { state: _, ...filters } }: { filters: QueueFilters }) => (
  <div className={styles.board} tabIndex={0} role="group" aria-label="看板">
    {boardColumns.map((column) => (
      <BoardColumn key={column} column={column} filters={filters} />
    ))}
  </div>
);
