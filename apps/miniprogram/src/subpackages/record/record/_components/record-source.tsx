import { provenanceLabels, shareLabels, type RecordDetail } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { WebLink } from './web-link';
import classes from './record-source.module.scss';

/** Where it was taken from, so that anyone can check it. */
export function RecordSource({ record }: { record: RecordDetail }) {
  const { provenance, sourceName, sourceUrl, share, version, publishedAt } = record;
  return (
    <>
      <SectionHead title="来源" />
      <Card padded>
        <KeyValues
          rows={[
            { key: '取自', value: sourceName },
            { key: '方式', value: provenanceLabels[provenance].label },
            { key: '原文', value: sourceUrl && <WebLink url={sourceUrl} label="原文" /> },
            { key: '共享', value: shareLabels[share] },
            { key: '版本', value: `第 ${version} 版，${dayText(publishedAt, clock.now())}发布` },
          ]}
        />
      </Card>
      <Txt as="caption" tone="text-3" className={classes.note}>
        内容以来源单位的原文为准。
      </Txt>
    </>
  );
}
