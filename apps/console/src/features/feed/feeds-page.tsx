import { useQuery } from '@tanstack/react-query';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { StateView } from '../../components/state-view';
import { read } from '../../platform/query';
import { FeedPanel } from './feed-panel';

const REFRESH_MS = 60_000;

/** 数据来源：what is pulled from the platforms of the actor's places, and how it went. */
export function FeedsPage() {
  const feeds = useQuery({ ...read('GET /staff/feeds', {}), refetchInterval: REFRESH_MS });
  return (
    <PageFrame>
      <QueryView query={feeds}>
        {({ items }) =>
          items.length === 0 ? (
            <StateView
              title="还没有数据来源"
              reason="城市平台有 JSON 接口的，由运维在 config/feeds 里写一个文件，重启后在这里定时抓取；也可以发密钥让平台自己报送。联合测试里不抓取。"
            />
          ) : (
            items.map((feed) => <FeedPanel key={feed.name} feed={feed} />)
          )
        }
      </QueryView>
    </PageFrame>
  );
}
