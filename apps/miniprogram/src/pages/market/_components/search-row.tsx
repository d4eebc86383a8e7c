import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { useElder } from '@/ui/elder';
import { useSay } from '@/ui/language';
import { SearchDoor } from '@/ui/form/search-field';

/** The way to the search of everything, and 长辈版 beside it. */
export function SearchRow() {
  const elder = useElder();
  const say = useSay();
  return (
    <Row>
      <SearchDoor text={say('搜榜单、政策')} onTap={() => void open('search')} />
      {!elder.on && (
        <Button kind="outline" small round icon="text-size" label={say('打开长辈版')} onTap={elder.toggle}>
          {say('长辈版')}
        </Button>
      )}
    </Row>
  );
}
