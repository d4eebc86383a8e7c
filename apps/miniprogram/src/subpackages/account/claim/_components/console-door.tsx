import { usernameShape, whyWeakPassword } from '@market/contract/account';
import type { OwnClaim } from '@market/contract/claim';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import type { Loaded } from '@/state/use-load';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { Field } from '@/ui/form/field';
import classes from '../../_components/stack.module.scss';

/** The desk is at the console: a name and a password of one's own, set once. */
export function ConsoleDoor({ username, loaded }: { username: string | null; loaded: Loaded<OwnClaim> }) {
  return (
    <View>
      <SectionHead title="控制台账号" />
      <Card padded>
        {username === null ? (
          <Opening onOpened={loaded.reload} />
        ) : (
          <Txt>{`账号名 ${username}。在电脑上打开控制台，用它和密码登录。`}</Txt>
        )}
      </Card>
    </View>
  );
}

function Opening({ onOpened }: { onOpened: () => void }) {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const weak = whyWeakPassword(password, username);
  const issues = [
    ...(usernameShape.test(username)
      ? []
      : [{ path: 'username', message: '小写字母开头，3 到 40 位小写字母、数字、-' }]),
    ...(weak ? [{ path: 'password', message: weak }] : []),
  ];
  const sending = useSending(issues, async () => {
    await api('POST /my/console-door', { body: { username, password } });
    toast('已设好，请到控制台登录');
    onOpened();
  });
  return (
    <>
      <Txt tone="text-2">评审、诊断在电脑上的控制台办理。账号名和密码自己设，只设一次，以后在控制台里改。</Txt>
      <Field
        label="账号名"
        maxLength={40}
        value={username}
        error={sending.errorOf('username')}
        onChange={setUsername}
      />
      <Field
        label="密码"
        kind="password"
        maxLength={200}
        placeholder="8 位以上，含大小写字母、数字、符号中的三类"
        value={password}
        error={sending.errorOf('password')}
        onChange={setPassword}
      />
      <View className={classes.foot}>
        <Button block kind="outline" loading={sending.busy} onTap={() => void sending.submit()}>
          设控制台账号
        </Button>
      </View>
    </>
  );
}
