import { Outlet } from '@tanstack/react-router';
import { leadsRehearsal } from '@market/contract/rehearsal';
import { whyCannotCall } from '@market/contract/shared';
import { RehearsalBar } from '../../features/rehearsal/rehearsal-bar';
import { useActor } from '../../platform/session';
import { SideBar } from './side-bar';
import { IdleNotice } from './idle-notice';
import styles from './shell.module.css';
import { TopBar } from './top-bar';

export function Shell() {
  const leads = whyCannotCall(useActor(), leadsRehearsal) === undefined;
  return (
    <div className={styles.window}>
      <a className={styles.skip} href="#main">
        跳到内容
      </a>
      <RehearsalBar leads={leads} />
      <IdleNotice />
      <div className={styles.shell}>
        <SideBar />
        <TopBar />
        <main id="main" className={styles.main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}
