import { TabBar } from './tab-bar';
import type { TabKey } from './tab-state';
import classes from './page-shell.module.scss';

/** On the web every tab page carries the bar itself. */
export const PageTab = ({ tab }: { tab: TabKey }) => (
  <div className={classes.bottom}>
    <TabBar active={tab} />
  </div>
);
