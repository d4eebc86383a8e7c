import { Popover } from 'antd';
import { roleLabels } from '@market/contract/shared';
import { useRegion } from '../../platform/regions';
import { useActor } from '../../platform/session';
import { SignOut } from './sign-out';
import styles from './user-block.module.css';

/** Whose desk this is; a press opens the way out. */
export function UserBlock() {
  const { displayName, roles, regionCode } = useActor();
  const region = useRegion(regionCode);
  return (
    <Popover trigger="click" placement="topLeft" content={<SignOut />}>
      <button type="button" className={styles.me} data-testid="user-block">
        <i aria-hidden>{(region?.shortName ?? displayName).slice(0, 1)}</i>
        <span>
          <b>{displayName}</b>
          <span className="cap">{roles.map((role) => roleLabels[role]).join('、')}</span>
        </span>
      </button>
    </Popover>
  );
}
