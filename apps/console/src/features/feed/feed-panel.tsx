import { CloudDownloadOutlined } from '@ant-design/icons';
import { feedStateLabels, type FeedView } from '@market/contract/feed';
import { findRecordType } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { Button } from 'antd';
import { Panel } from '../../components/panel';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { ToneTag, type Tone } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { runColumns } from './run-columns';
import { usePull } from './use-pull';

const tones: Record<FeedView['state'], Tone> = { waiting: 'plain', ok: 'ok', failing: 'bad' };

/** One feed: where it comes from, how it stands, its last runs. */
export function FeedPanel({ feed }: { feed: FeedView }) {
  const now = clock.now();
  const pull = usePull(feed);
  const next = new Date(feed.nextAt) > now ? minuteText(feed.nextAt, now) : '马上';
  return (
    <Panel
      flush
      title={feed.title}
      mark={<RegionMark code={feed.regionCode} />}
      note={
        <>
          {findRecordType(feed.recordType)?.label} · <span className="mono">{feed.host}</span> · 每 {feed.everyHours}{' '}
          小时一次 · 下次 {next}
        </>
      }
      extra={
        <>
          <ToneTag tone={tones[feed.state]}>
            {feedStateLabels[feed.state]}
            {feed.failures > 0 && `，连续 ${feed.failures} 次`}
          </ToneTag>
          <Button
            icon={<CloudDownloadOutlined aria-hidden />}
            loading={pull.isPending}
            style={{ marginLeft: 12 }}
            onClick={() => pull.mutate()}
          >
            立即抓取
          </Button>
        </>
      }
    >
      <RowTable
        rowKey="id"
        columns={runColumns(now)}
        rows={feed.runs}
        empty={{ text: '还没有抓取过', reason: '到点自动抓取，也可以立即抓取一次。' }}
      />
    </Panel>
  );
}
