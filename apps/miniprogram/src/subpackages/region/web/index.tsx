import { WebView } from '@tarojs/components';
import { copyText } from '@/platform/clipboard';
import { back, usePageParams } from '@/platform/navigation';
import { StateView } from '@/ui/page/state-view';

/** A city's own page inside the market. One that WeChat does not let in is copied instead. */
export default function WebPage() {
  const { url = '' } = usePageParams<'web'>();
  if (/^https:\/\//.test(url)) return <WebView src={url} onError={() => void copyText(url).then(back)} />;
  return (
    <StateView
      kind="error"
      title="这个网址打不开"
      reason="网址不完整，请从城市页重新进入。"
      actions={[{ text: '返回', onTap: () => void back() }]}
    />
  );
}
