import type { OwnSignIn } from '@market/contract/account';
import { dayText } from '@market/contract/shared';
import { Button } from 'antd';
import { useState } from 'react';
import { Panel } from '../../components/panel';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { CodesIssued } from './codes-issued';
import { RenewCodes } from './renew-codes';
import { SetSecondFactor } from './set-second-factor';
import styles from './own-account.module.css';

/** 动态码: a second proof at sign-in, from an app on the phone that works without a network. */
export function SecondFactorPanel({ own: { secondFactorSince, recoveryCodesLeft } }: { own: OwnSignIn }) {
  const [open, setOpen] = useState<'set' | 'renew'>();
  const [codes, setCodes] = useState<string[]>();
  const done = (issued: string[]) => {
    setOpen(undefined);
    setCodes(issued);
  };
  return (
    <Panel
      title="动态码"
      mark={<ToneTag tone={secondFactorSince ? 'ok' : 'warn'}>{secondFactorSince ? '已绑定' : '未绑定'}</ToneTag>}
      note={
        secondFactorSince && `${dayText(secondFactorSince, clock.now())}起登录要填；恢复码还剩 ${recoveryCodesLeft} 个`
      }
    >
      <p className={styles.text}>
        {secondFactorSince
          ? '换手机前先备好恢复码；手机和恢复码都丢了，请安全管理员解除后重新绑定。'
          : '绑定后，登录除密码外还要填手机验证器上的 6 位动态码，密码泄露也登不进来。常用的验证器应用都可以，不用联网。'}
      </p>
      {secondFactorSince ? (
        <Button onClick={() => setOpen('renew')}>换一批恢复码</Button>
      ) : (
        <Button type="primary" onClick={() => setOpen('set')}>
          绑定动态码
        </Button>
      )}
      {open === 'set' && <SetSecondFactor onDone={done} onClose={() => setOpen(undefined)} />}
      {open === 'renew' && <RenewCodes onDone={done} onClose={() => setOpen(undefined)} />}
      <CodesIssued codes={codes} onClose={() => setCodes(undefined)} />
    </Panel>
  );
}
