import { useState } from 'react';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { FilterButton } from '@/ui/form/filter-bar';
import { nameOf, type RecordSearch } from '../_lib/search';
import { SaveFilterSheet } from './save-filter-sheet';

/** Keeps the list under a name; asks who one is only then. */
export function SaveFilter({ search }: { search: RecordSearch }) {
  const [saving, setSaving] = useState(false);
  const regionName = useRegionName();
  const signedIn = useSession(({ actor }) => actor !== undefined);
  return (
    <>
      <FilterButton
        text="存筛选"
        label="存为我的筛选"
        on={false}
        icon="star"
        expanded={saving}
        onTap={() => (signedIn ? setSaving(true) : void open('signIn'))}
      />
      {saving && (
        <SaveFilterSheet search={search} suggested={nameOf(search, regionName)} onClose={() => setSaving(false)} />
      )}
    </>
  );
}
