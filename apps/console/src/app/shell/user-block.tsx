import { ExperimentOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import { roleLabels } from '@market/contract/shared';
import { environmentQuery } from '../../platform/environment';
import { useRegion } from '../../platform/regions';
import { useActor } from '../../platform/session';
import { ownAccountPage } from '../pages';
import { SignOut } from './sign-out';
import styles from './user-block.module.css';

function Ways() {
  const { data } = useQuery(environmentQuery);
  return (
    <div className={styles.ways}>
      {data?.otherUrl && !data.rehearsal && (
        <Button type="text" icon={<ExperimentOutlined aria-hidden />} href={`${data.otherUrl}/console/`}>
          去联合测试
        </Button>
      )}
      <Link to={ownAccountPage.path}>
        <Button type="text" icon={<UserOutlined aria-hidden />} tabIndex={-1}>
          {ownAccountPage.title}
        </Button>
      </Link>
      <SignOut />
    </div>
  );
}

/** Whose desk this is; a press opens the way out. */
export function UserBlock() {
  const { displayName, roles, regionCode, standsInFor = [] } = useActor();
  const region = useRegion(regionCode);
  return (
    <Popover trigger="click" placement="topLeft" content={<Ways />}>
      <button type="button" className={styles.me} data-testid="user-block">
        <i aria-hidden>{(region?.shortName ?? displayName).slice(0, 1)}</i>
        <span>
          <b>{displayName}</b>
          <span className="cap">{roles.map((role) => roleLabels[role]).join('、')}</span>
          {standsInFor.length > 0 && (
            <span className="cap">代{standsInFor.map((each) => each.displayName).join('、')}</span>
          )}
        </span>
      </button>
    </Popover>
  );
}
