import { GUIDE_VERSION } from '@market/contract/privacy';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { Card } from '@/ui/base/card';
import { MoreLink } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { CheckField } from '@/ui/form/check-field';
import { PageShell } from '@/ui/page/page-shell';
import { SignInWay } from './_components/sign-in-way';
import classes from './index.module.scss';

/** Nothing personal is asked for before the guide is agreed to; the box is never ticked beforehand. */
export default function SignIn() {
  const [agreed, setAgreed] = useState(false);
  return (
    <PageShell title="登录">
      <View className={classes.head}>
        <Txt as="title1" level={2}>
          登录后发榜、揭榜
        </Txt>
        <Txt as="note" tone="text-2">
          浏览榜单、政策和资源不用登录。
        </Txt>
      </View>
      <Card padded>
        <CheckField label="我已阅读并同意隐私保护指引" checked={agreed} onChange={setAgreed} />
        <SignInWay guide={GUIDE_VERSION} whyNot={agreed ? undefined : '请先勾选同意隐私保护指引'} />
      </Card>
      <View className={classes.privacy}>
        <Txt as="label" tone="text-2">
          只收登录和办理必需的信息：登录身份，以及发榜、揭榜时你填写的联系方式。联系方式经你同意才给对方，不作他用。
        </Txt>
        <View className={classes.more}>
          <MoreLink onTap={() => void open('privacy')}>看隐私保护指引</MoreLink>
        </View>
      </View>
    </PageShell>
  );
}
