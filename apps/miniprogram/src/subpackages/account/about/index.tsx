import { FEEDBACK_DAYS } from '@market/contract/feedback';
import { open } from '@/platform/navigation';
import { useHome } from '@/state/home';
import { Card } from '@/ui/base/card';
import { Cell, CellGroup } from '@/ui/base/cell';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { DemoMark } from '@/ui/base/tag';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { Paragraphs } from '../_components/paragraphs';
import { dataTexts, demoText, mapTexts, marketTexts } from './_lib/texts';

export default function About() {
  const { data, asOf, reload } = useHome();
  const host = data?.host;
  return (
    <PageShell title="关于集市" header={<OfflineBar asOf={asOf} onRetry={reload} />}>
      <SectionHead title="集市是什么" first />
      <Paragraphs texts={marketTexts} />

      <SectionHead title="主办与备案" />
      <Card padded>
        <KeyValues
          rows={[
            { key: '主办单位', value: host?.organizer },
            { key: '备案编号', value: host ? (host.filingNumber ?? '办理中') : undefined },
            { key: '审图号', value: host ? (host.mapReviewNumber ?? '暂无，地图为示意图') : undefined },
          ]}
        />
      </Card>

      <SectionHead title="数据从哪来" />
      <Paragraphs texts={dataTexts} />
      <SectionHead title="演示数据" aside={<DemoMark />} />
      <Paragraphs texts={[demoText]} />

      <SectionHead title="隐私和投诉建议" />
      <CellGroup>
        <Cell icon="lock" title="隐私保护指引" onTap={() => void open('privacy')} />
        <Cell
          icon="message"
          title="投诉建议"
          note={`${FEEDBACK_DAYS} 个工作日内答复`}
          onTap={() => void open('feedback')}
        />
      </CellGroup>

      <SectionHead title="地图与开源组件" />
      <Paragraphs texts={mapTexts} />
    </PageShell>
  );
}
