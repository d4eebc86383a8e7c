import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { openChallenges } from '@/state/challenge-search';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { useElder } from '@/ui/elder';
import { SearchField } from '@/ui/form/search-field';
import classes from './search-row.module.scss';

/** One field for everything; records and challenges are looked up in lists of their own. */
export function SearchRow() {
  const [text, setText] = useState('');
  const elder = useElder();
  const q = text.trim();
  const searchRecords = (): void => {
    if (q) void open('records', { q });
  };
  return (
    <View>
      <Row>
        <SearchField placeholder="搜政策、载体、平台、榜单" value={text} onChange={setText} onSearch={searchRecords} />
        {!elder.on && (
          <Button kind="outline" small round icon="text-size" label="打开长辈版" onTap={elder.toggle}>
            长辈版
          </Button>
        )}
      </Row>
      {q !== '' && (
        <Row className={classes.ways}>
          <Button kind="soft" small round grow onTap={searchRecords}>
            搜政策和资源
          </Button>
          <Button kind="soft" small round grow onTap={() => void openChallenges({ q })}>
            搜榜单
          </Button>
        </Row>
      )}
    </View>
  );
}
