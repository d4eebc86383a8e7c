import { View } from '@tarojs/components';
import { useState } from 'react';
import { pageUrl } from '@/platform/pages';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { ShareButton } from '@/ui/base/share-button';
import { nameOf, paramsOf, type RecordSearch } from '../_lib/search';
import { SaveFilterSheet } from './save-filter-sheet';
import classes from './list-tools.module.scss';

/** Keep this list under a name, or pass it on as it is. */
export function ListTools({ search }: { search: RecordSearch }) {
  const [saving, setSaving] = useState(false);
  const regionName = useRegionName();
  const signedIn = useSession(({ actor }) => actor !== undefined);
  const name = nameOf(search, regionName);
  return (
    <View className={classes.tools}>
      <Button kind="text" small icon="star" onTap={() => (signedIn ? setSaving(true) : void open('signIn'))}>
        存为我的筛选
      </Button>
      <ShareButton bare title={name} path={pageUrl('records', paramsOf(search))} />
      {saving && <SaveFilterSheet search={search} suggested={name} onClose={() => setSaving(false)} />}
    </View>
  );
}
