import { whyCannotPledge, type Pledge } from '@market/contract/disclosure';
import { errors, minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { CheckField } from '@/ui/form/check-field';
import { Field } from '@/ui/form/field';
import { DigestLine } from '@/ui/market/digest-line';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';
import classes from './pledge-page.module.scss';

/** 保密承诺: the whole text, and below it the name it is signed with. */
export function PledgePage({ bidId }: { bidId: string }) {
  const loaded = useLoad(`pledge:${bidId}`, () => api('GET /my/bids/{id}/pledge', { params: { id: bidId } }));
  return (
    <PageShell title="保密承诺">
      <LoadView loaded={loaded} away={{ text: '我的揭榜', onTap: () => void open('myBids') }}>
        {(pledge) => (
          <>
            <Card padded>
              {pledge.text.split('\n').map((line) => (
                <Txt key={line} className={classes.line}>
                  {line}
                </Txt>
              ))}
              <DigestLine label={`版本 ${pledge.pledgeVersion}`} digest={pledge.digest} />
            </Card>
            {pledge.signedAt ? (
              <Signed pledge={pledge} />
            ) : (
              <Signing bidId={bidId} pledge={pledge} onSigned={loaded.reload} />
            )}
          </>
        )}
      </LoadView>
    </PageShell>
  );
}

const Signed = ({ pledge: { challengeId, signerName, signedAt, own } }: { pledge: Pledge }) => (
  <>
    <SectionHead title="已签署" />
    <Card padded>
      <KeyValues
        rows={[
          { key: '签署人', value: signerName },
          { key: '时间', value: signedAt && minuteText(signedAt, clock.now()) },
        ]}
      />
    </Card>
    {own.state === 'requested' && <Note spaced>申请已送到发榜方，同意后在榜单页打开资料。</Note>}
    <View className={classes.after}>
      <Button block kind="soft" onTap={() => void open('challenge', { id: challengeId })}>
        回榜单
      </Button>
    </View>
  </>
);

interface SigningProps {
  bidId: string;
  pledge: Pledge;
  onSigned: () => void;
}

function Signing({ bidId, pledge, onSigned }: SigningProps) {
  const actor = useSession((session) => session.actor);
  const [signerName, setSignerName] = useState('');
  const [agreed, setAgreed] = useState(false);
  const why = actor && whyCannotPledge(actor, pledge.own, pledge.own.state);
  const { busy, errorOf, submit } = useSending(
    [
      ...(signerName.trim() === '' ? [{ path: 'signerName', message: '请填写签署人的姓名' }] : []),
      ...(agreed ? [] : [{ path: 'agreed', message: '请先读完并勾选' }]),
    ],
    async () => {
      const body = { digest: pledge.digest, signerName: signerName.trim() };
      await api('POST /my/bids/{id}/pledge', { params: { id: bidId }, body });
      toast('已签署，等发榜方同意');
      onSigned();
    },
    onSigned,
  );
  return (
    <>
      <SectionHead title="签署" />
      <Card padded>
        <Field
          label="签署人姓名"
          required
          placeholder="实名，代表本单位"
          maxLength={20}
          value={signerName}
          error={errorOf('signerName')}
          onChange={setSignerName}
        />
        <CheckField
          label="已读完全文，有权代表本单位签署"
          checked={agreed}
          error={errorOf('agreed')}
          onChange={setAgreed}
        />
        <View className={classes.after}>
          <Button block loading={busy} whyNot={why && errors[why].text} onTap={() => void submit()}>
            签署并申请
          </Button>
        </View>
      </Card>
    </>
  );
}
