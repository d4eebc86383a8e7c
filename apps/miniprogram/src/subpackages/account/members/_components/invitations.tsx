import { INVITATION_HOURS, seatNotes, type Members } from '@market/contract/membership';
import { isMobileNumber, minuteText, mobileNumberNeeded, seatLabels, seats, type Seat } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { copyText } from '@/platform/clipboard';
import { api } from '@/state/client';
import type { Loaded } from '@/state/use-load';
import { useMove } from '@/state/use-move';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { IconButton } from '@/ui/base/icon-button';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { Field } from '@/ui/form/field';
import { RadioGroup } from '@/ui/form/radio-group';
import { Sheet } from '@/ui/overlay/sheet';
import classes from './invitations.module.scss';

const seatOptions = seats.map((key) => ({ key, label: seatLabels[key] }));
const grouped = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** 邀请：who is expected, and the way to ask another. */
export function Invitations({ members, loaded }: { members: Members; loaded: Loaded<Members> }) {
  const [asking, setAsking] = useState(false);
  const { move } = useMove(loaded);
  return (
    <>
      <SectionHead title="邀请" />
      <CellGroup>
        {members.invitations.map(({ id, seat, phoneMasked, expiresAt }) => (
          <Cell
            key={id}
            icon="clock"
            title={`${seatLabels[seat]}，${phoneMasked ?? '凭码加入'}`}
            note={`${minuteText(expiresAt, clock.now())} 前有效`}
            extra={
              <IconButton
                icon="trash"
                label="作废邀请"
                onTap={() => void move(() => api('DELETE /my/organization/invitations/{id}', { params: { id } }))}
              />
            }
          />
        ))}
        <Cell icon="plus" title="邀请成员" note={`${INVITATION_HOURS} 小时内用一次`} onTap={() => setAsking(true)} />
      </CellGroup>
      {asking && (
        <InviteSheet
          onClose={() => {
            setAsking(false);
            loaded.reload();
          }}
        />
      )}
    </>
  );
}

function InviteSheet({ onClose }: { onClose: () => void }) {
  const [seat, setSeat] = useState<Seat>('handler');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState<string>();
  const issues = phone === '' || isMobileNumber(phone) ? [] : [{ path: 'phone', message: mobileNumberNeeded }];
  const sending = useSending(issues, async () => {
    const answer = await api('POST /my/organization/invitations', { body: { seat, phone: phone || null } });
    setCode(answer.code);
  });
  if (code !== undefined)
    return (
      <Sheet
        open
        title="邀请码"
        note={`${INVITATION_HOURS} 小时内用一次，只显示这一次`}
        onClose={onClose}
        foot={
          <Button block icon="copy" onTap={() => void copyText(grouped(code))}>
            复制邀请码
          </Button>
        }
      >
        <View className={classes.code}>
          <Txt as="title1" num strong>
            {grouped(code)}
          </Txt>
        </View>
        <Txt as="note" tone="text-2">
          发给同事。对方登录后在“我的 → 登记单位 → 用邀请码加入”填写。
        </Txt>
      </Sheet>
    );
  return (
    <Sheet
      open
      title="邀请成员"
      onClose={onClose}
      foot={
        <Button block loading={sending.busy} onTap={() => void sending.submit()}>
          生成邀请码
        </Button>
      }
    >
      <RadioGroup label="席位" options={seatOptions} value={seat} onChange={setSeat} />
      <Txt as="label" tone="text-2">
        {seatNotes[seat]}
      </Txt>
      <Field
        label="只给这个手机号"
        kind="phone"
        num
        placeholder="不填则凭码加入"
        maxLength={11}
        value={phone}
        error={sending.errorOf('phone')}
        onChange={(typed) => setPhone(typed.replace(/\D/g, ''))}
      />
    </Sheet>
  );
}
