import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { useElder } from '@/ui/elder';
import { useLanguage, useSay } from '@/ui/language';
import { SearchDoor } from '@/ui/form/search-field';
import { english } from '../_lib/english';

/** The way to the search of everything, and 长辈版 beside it. */
export function SearchRow() {
  const elder = useElder();
  const { language, toggle } = useLanguage();
  const say = useSay(english);
  return (
    <Row>
      <SearchDoor text={say('搜榜单、政策')} onTap={() => void open('search')} />
      <Button
        kind="outline"
        small
        round
        label={language === 'en' ? '中文，换成中文' : 'EN, read in English'}
        onTap={toggle}
      >
        {language === 'en' ? '中文' : 'EN'}
      </Button>
      {!elder.on && (
        <Button kind="outline" small round icon="text-size" label={say('打开长辈版')} onTap={elder.toggle}>
          {say('长辈版')}
        </Button>
      )}
    </Row>
  );
}
