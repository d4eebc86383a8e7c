import { Outlet } from '@tanstack/react-router';
import { SideBar } from './side-bar';
import styles from './shell.module.css';
import { TopBar } from './top-bar';

export const Shell = () => (
  <div className={styles.shell}>
    <a className={styles.skip} href="#main">
      跳到内容
    </a>
    <SideBar />
    <TopBar />
    <main id="main" className={styles.main} tabIndex={-1}>
      <Outlet />
    </main>
  </div>
);
