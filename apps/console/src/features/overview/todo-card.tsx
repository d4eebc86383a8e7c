import {
  ClockCircleOutlined,
  ExceptionOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  MailOutlined,
  RightOutlined,
  SyncOutlined,
} from '@ant-design/icons';
import { minuteText } from '@market/contract/shared';
import { todos, type TodoItem, type TodoKind } from '@market/contract/statistics';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../components/panel';
import styles from './overview.module.css';
import { todoNote } from './todo-note';

const ways: Record<TodoKind, Pick<LinkProps, 'to' | 'search'> & { icon: ReactNode }> = {
  verification: { icon: <FileProtectOutlined aria-hidden />, to: '/verification', search: {} },
  vetting: { icon: <FileDoneOutlined aria-hidden />, to: '/challenges', search: { view: 'list', state: 'vetting' } },
  correction: { icon: <ExceptionOutlined aria-hidden />, to: '/corrections', search: { view: 'unanswered' } },
  internalRequest: { icon: <MailOutlined aria-hidden />, to: '/requests', search: { box: 'in', state: 'open' } },
  expiringPolicy: { icon: <ClockCircleOutlined aria-hidden />, to: '/records', search: { type: 'policy' } },
  overdueRecord: { icon: <SyncOutlined aria-hidden />, to: '/verification', search: { tab: 'due' } },
};

/** 待办：what waits for the reader's own desk, each a way to where it is done. */
export const TodoCard = ({ items, asOf }: { items: readonly TodoItem[]; asOf: Date }) => (
  <Panel title="待办" extra={<span className="cap">{minuteText(asOf, asOf)}</span>} flush>
    <ul className={styles.todo}>
      {items.map((item) => {
        const { icon, ...way } = ways[item.kind];
        const { text, tone } = todoNote(item, asOf);
        return (
          <li key={item.kind}>
            <Link {...way}>
              {icon}
              <span>{todos[item.kind].label}</span>
              <span className={`cap ${styles[tone] ?? ''}`}>{text}</span>
              <span className="num">{item.count}</span>
              <RightOutlined aria-hidden />
            </Link>
          </li>
        );
      })}
    </ul>
  </Panel>
);
