import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { MessageBell } from '../../features/message/message-bell';
import { DeskSearch } from '../../features/search/desk-search';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { findPage, mayOpen, titleOf, type Page } from '../pages';
import styles from './top-bar.module.css';

const PRODUCT = '沿沪宁协同创新集市 控制台';

/** Whether what is shown is demonstration data: the public first screen says so of its own challenges. */
function useDemoEnvironment(): boolean {
  const { data } = useQuery({ ...read('GET /home', {}), staleTime: Infinity });
  return data?.latestChallenges.some((challenge) => challenge.demo) ?? false;
}

export function TopBar() {
  const title = titleOf(useLocation().pathname);
  const demo = useDemoEnvironment();
  const actor = useActor();
  const isOpen = (path: Page['path']): boolean => {
    const page = findPage(path);
    return page !== undefined && mayOpen(actor, page);
  };
  const reach = { records: isOpen('/records'), challenges: isOpen('/challenges') };
  useEffect(() => {
    document.title = `${title} · ${PRODUCT}`;
  }, [title]);
  return (
    <header className={styles.top}>
      <h1>{title}</h1>
      {demo && <span className={styles.demo}>演示环境</span>}
      <div className={styles.end}>
        {(reach.records || reach.challenges) && <DeskSearch reach={reach} />}
        <MessageBell />
      </div>
    </header>
  );
}
