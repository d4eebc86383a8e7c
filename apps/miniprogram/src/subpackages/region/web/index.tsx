import { WebView } from '@tarojs/components';
import { copyText } from '@/platform/clipboard';
import { back, usePageParams } from '@/platform/navigation';

/** A city's own page inside the market. One that WeChat does not let in is copied instead. */
export default function WebPage() {
  const { url = '' } = usePageParams<'web'>();
  const refused = () => void copyText(url).then(back);
  return /^https:\/\//.test(url) ? <WebView src={url} onError={refused} /> : null;
}
