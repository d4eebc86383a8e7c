import { LogoutOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { roleLabels } from '@market/contract/shared';
import { App, Button, Tooltip } from 'antd';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { useRegion } from '../../platform/regions';
import { useActor } from '../../platform/session';
import styles from './user-block.module.css';

/** Whose desk this is, and the way out. */
export function UserBlock() {
  const actor = useActor();
  const region = useRegion(actor.regionCode);
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => call('POST /auth/sign-out', {}),
    onSuccess: async () => {
      await navigate({ to: '/sign-in', search: {} });
      queryClient.clear();
    },
    onError: (error) => message.error(failureOf(error).text),
  });
  const roles = actor.roles.map((role) => roleLabels[role]).join('、');
  return (
    <div className={styles.me} data-testid="user-block">
      <i aria-hidden>{(region?.shortName ?? actor.displayName).slice(0, 1)}</i>
      <div className={styles.name}>
        <b title={actor.displayName}>{actor.displayName}</b>
        <span className="cap" title={roles}>
          {region ? `${region.shortName}　${roles}` : roles}
        </span>
      </div>
      <Tooltip title="退出登录">
        <Button
          type="text"
          icon={<LogoutOutlined />}
          aria-label="退出登录"
          loading={signOut.isPending}
          onClick={() => signOut.mutate()}
        />
      </Tooltip>
    </div>
  );
}
