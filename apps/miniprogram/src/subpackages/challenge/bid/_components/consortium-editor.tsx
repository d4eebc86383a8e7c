import { MAX_MEMBERS, memberStateLabels, type ConsortiumMemberView } from '@market/contract/consortium';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useRegionName } from '@/state/regions';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { IconButton } from '@/ui/base/icon-button';
import { Grow, Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { Field } from '@/ui/form/field';
import { Sheet } from '@/ui/overlay/sheet';
import classes from './editor.module.scss';

/** 联合体：each member is asked, and confirms for itself before the bid can be sealed. */
export function ConsortiumEditor({ bidId }: { bidId: string }) {
  const params = { id: bidId };
  const { data, reload, replace } = useLoad(`members:${bidId}`, () => api('GET /my/bids/{id}/members', { params }));
  const [asking, setAsking] = useState(false);
  useDidShow(reload);
  const members = data?.items ?? [];
  const remove = async ({ id }: ConsortiumMemberView): Promise<void> => {
    try {
      replace(await api('POST /my/consortium/{id}/remove', { params: { id } }));
    } catch (error) {
      toast(toApiError(error).message);
    }
  };
  return (
    <View>
      <SectionHead title="联合体" aside={`${members.length} / ${MAX_MEMBERS} 家`} />
      <Txt as="label" tone="text-3">
        本单位牵头。每家成员收到消息后自己确认，都确认了才能密封提交。没有联合单位可直接下一步。
      </Txt>
      {members.map((member) => (
        <Member key={member.id} member={member} onRemove={() => void remove(member)} />
      ))}
      {members.length < MAX_MEMBERS && (
        <View className={classes.add}>
          <Button kind="dashed" block icon="plus" onTap={() => setAsking(true)}>
            请一家单位加入
          </Button>
        </View>
      )}
      <Invite
        open={asking}
        bidId={bidId}
        onDone={(items) => {
          replace({ items });
          setAsking(false);
        }}
        onClose={() => setAsking(false)}
      />
    </View>
  );
}

function Member({ member, onRemove }: { member: ConsortiumMemberView; onRemove: () => void }) {
  const { organizationName, regionCode, part, state, reason } = member;
  const regionName = useRegionName();
  const tone = state === 'confirmed' ? 'success' : state === 'declined' ? 'danger' : 'plain';
  return (
    <Card padded spaced>
      <Row between start>
        <Grow>
          <Txt strong>{organizationName}</Txt>
          <Txt as="label" tone="text-2">
            {`${regionName(regionCode)}，${part}`}
          </Txt>
          {reason && (
            <Txt as="label" tone="text-2">
              {`理由：${reason}`}
            </Txt>
          )}
          <Tag tone={tone}>{memberStateLabels[state]}</Tag>
        </Grow>
        <IconButton icon="trash" label={`移出${organizationName}`} onTap={onRemove} />
      </Row>
    </Card>
  );
}

interface InviteProps {
  open: boolean;
  bidId: string;
  onDone: (items: ConsortiumMemberView[]) => void;
  onClose: () => void;
}

function Invite({ open, bidId, onDone, onClose }: InviteProps) {
  const [creditCode, setCreditCode] = useState('');
  const [part, setPart] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const invite = async (): Promise<void> => {
    setBusy(true);
    setWrong(undefined);
    try {
      const body = { creditCode: creditCode.trim(), part: part.trim() };
      const { items } = await api('POST /my/bids/{id}/members', { params: { id: bidId }, body });
      setCreditCode('');
      setPart('');
      onDone(items);
    } catch (error) {
      const { message, details } = toApiError(error);
      setWrong(details[0]?.message ?? message);
    }
    setBusy(false);
  };
  const whyNot = creditCode.trim() && part.trim() ? undefined : '请填写代码和分工';
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title="请一家单位加入"
      foot={
        <Button grow loading={busy} whyNot={whyNot} onTap={() => void invite()}>
          发出邀请
        </Button>
      }
    >
      <Field
        label="统一社会信用代码"
        required
        maxLength={30}
        value={creditCode}
        error={wrong}
        onChange={setCreditCode}
      />
      <Field label="分工" required maxLength={200} value={part} onChange={setPart} />
    </Sheet>
  );
}
