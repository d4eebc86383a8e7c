import type { OwnData } from '@market/contract/privacy';
import { useState } from 'react';
import { useSession } from '@/state/session';
import { Cell, CellGroup } from '@/ui/base/cell';
import { NameSheet } from './name-sheet';
import { PhoneSheet } from './phone-sheet';

export interface ProfileProps {
  data: OwnData;
  /** The guide is not agreed to: nothing new is taken in. */
  closed: boolean;
  onChange: (data: OwnData) => void;
}

export function Profile({ data, closed, onChange }: ProfileProps) {
  const [editing, setEditing] = useState<'name' | 'phone'>();
  const done = (changed: OwnData): void => {
    setEditing(undefined);
    onChange(changed);
    void useSession.getState().refresh();
  };
  const edit = (what: 'name' | 'phone') => (closed ? undefined : () => setEditing(what));
  const sheet = { onClose: () => setEditing(undefined), onDone: done };
  return (
    <>
      <CellGroup>
        <Cell title="称呼" note={data.displayName} onTap={edit('name')} />
        <Cell title="手机号" note={data.phoneMasked ?? '没有绑定'} onTap={edit('phone')} />
        <Cell title="微信" note={data.wechat ? '已绑定' : '没有绑定'} />
        <Cell title="单位" note={data.organizationName ?? '没有登记'} />
      </CellGroup>
      {editing === 'name' && <NameSheet name={data.displayName} {...sheet} />}
      {editing === 'phone' && <PhoneSheet {...sheet} />}
    </>
  );
}
