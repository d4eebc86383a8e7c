import { useQuery } from '@tanstack/react-query';
import type { OwnDuty } from '@market/contract/account';
import { Alert } from 'antd';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { PasswordPanel } from './password-panel';
import { SecondFactorPanel } from './second-factor-panel';
import { SessionsPanel } from './sessions-panel';

const duties: Partial<Record<OwnDuty, string>> = {
  changePassword: '请先更换密码：密码已用满 90 天。换好就能接着工作。',
  setSecondFactor: '请先绑定动态码：这里要求每个账号登录时有第二重验证。绑定好就能接着工作。',
};

/** 我的账号: the password, the second factor, and where one is signed in. */
export function OwnAccountPage() {
  const { duty } = useActor();
  const signIn = useQuery(read('GET /my/sign-in', {}));
  return (
    <PageFrame>
      {duty && <Alert type="warning" showIcon title={duties[duty]} data-testid="own-duty" />}
      <QueryView query={signIn}>
        {(own) => (
          <>
            <PasswordPanel own={own} />
            <SecondFactorPanel own={own} />
          </>
        )}
      </QueryView>
      <SessionsPanel />
    </PageFrame>
  );
}
