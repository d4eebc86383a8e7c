import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { CheckField } from '@/ui/form/check-field';
import { Field } from '@/ui/form/field';
import { Sheet } from '@/ui/overlay/sheet';
import { useSay } from '@/ui/language';
import { savedOf, type RecordSearch } from '../_lib/search';

export interface SaveFilterSheetProps {
  search: RecordSearch;
  suggested: string;
  onClose: () => void;
}

export function SaveFilterSheet({ search, suggested, onClose }: SaveFilterSheetProps) {
  const say = useSay();
  const [name, setName] = useState(suggested);
  const [watching, setWatching] = useState(true);
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await api('POST /my/filters', { body: { name: name.trim(), watching, search: savedOf(search) } });
      toast(say('已存，在“我的”里看'));
      onClose();
    } catch (failure) {
      toast(toApiError(failure).message);
      setBusy(false);
    }
  };
  const foot = (
    <Button grow loading={busy} whyNot={name.trim() === '' ? say('请填写名称') : undefined} onTap={() => void save()}>
      {say('存为我的筛选')}
    </Button>
  );
  return (
    <Sheet open title={say('存为我的筛选')} foot={foot} onClose={onClose}>
      <Field
        label={say('名称')}
        required
        maxLength={20}
        placeholder={say('如：苏州 资金补助')}
        value={name}
        onChange={setName}
      />
      <CheckField label={say('有新的告诉我')} checked={watching} onChange={setWatching} />
    </Sheet>
  );
}
