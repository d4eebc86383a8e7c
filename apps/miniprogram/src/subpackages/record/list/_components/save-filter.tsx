import { useState } from 'react';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { useSay } from '@/ui/language';
import { nameOf, type RecordSearch } from '../_lib/search';
import { SaveFilterSheet } from './save-filter-sheet';
import classes from './found.module.scss';

/** Keeps the list under a name; asks who one is only then. */
export function SaveFilter({ search }: { search: RecordSearch }) {
  const say = useSay();
  const [saving, setSaving] = useState(false);
  const regionName = useRegionName();
  const signedIn = useSession(({ actor }) => actor !== undefined);
  return (
    <>
      <Tap className={classes.save} expanded={saving} onTap={() => (signedIn ? setSaving(true) : void open('signIn'))}>
        <Icon name="star" size={18} />
        {say('存筛选')}
      </Tap>
      {saving && (
        <SaveFilterSheet search={search} suggested={nameOf(search, regionName, say)} onClose={() => setSaving(false)} />
      )}
    </>
  );
}
