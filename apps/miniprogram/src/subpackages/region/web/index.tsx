import { hostOf } from '@market/contract/portal';
import { WebView } from '@tarojs/components';
import { copyText } from '@/platform/clipboard';
import { openLink, opensLinks } from '@/platform/leave';
import { back, usePageParams } from '@/platform/navigation';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';

/** A city's own page inside the market. One that WeChat does not let in is copied instead; a browser opens it beside. */
export default function WebPage() {
  const { url = '' } = usePageParams<'web'>();
  const whole = /^https:\/\//.test(url);
  if (whole && !opensLinks) return <WebView src={url} onError={() => void copyText(url).then(back)} />;
  return (
    <PageShell title="城市平台">
      {whole ? (
        <StateView
          kind="empty"
          title="在新窗口打开"
          reason={`将离开集市，前往 ${hostOf(url)}。`}
          actions={[{ text: '打开', onTap: () => void openLink(url) }]}
        />
      ) : (
        <StateView
          kind="error"
          title="这个网址打不开"
          reason="网址不完整，请从城市页重新进入。"
          actions={[{ text: '返回', onTap: () => void back() }]}
        />
      )}
    </PageShell>
  );
}
