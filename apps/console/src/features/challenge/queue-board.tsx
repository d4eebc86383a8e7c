import { boardStates } from './board-columns';
import { BoardColumn } from './board-column';
import styles from './queue-board.module.css';
import type { QueueFilters } from './queue-filters';

export const QueueBoard = ({ filters }: { filters: QueueFilters }) => (
  <div className={styles.board}>
    {boardStates.map((state) => (
      <BoardColumn key={state} state={state} filters={filters} />
    ))}
  </div>
);
