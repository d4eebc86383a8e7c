import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { useElder } from '@/ui/elder';
import { SearchDoor } from '@/ui/form/search-field';

/** The way to the search of everything, and 长辈版 beside it. */
export function SearchRow() {
  const elder = useElder();
  return (
    <Row>
      <SearchDoor text="搜榜单、政策、仪器、专家" onTap={() => void open('search')} />
      {!elder.on && (
        <Button kind="outline" small round icon="text-size" label="打开长辈版" onTap={elder.toggle}>
          长辈版
        </Button>
      )}
    </Row>
  );
}
