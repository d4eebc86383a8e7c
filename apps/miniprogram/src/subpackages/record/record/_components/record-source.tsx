import { provenanceLabels, shareLabels, type RecordDetail } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { WebLink } from './web-link';
import classes from './record-source.module.scss';

/** Where it was taken from, so that anyone can check it. */
export function RecordSource({ record }: { record: RecordDetail }) {
  const say = useSay();
  const { provenance, sourceName, sourceUrl, share, version, publishedAt } = record;
  return (
    <>
      <SectionHead title={say('来源')} />
      <Card padded>
        <KeyValues
          rows={[
            { key: say('取自'), value: sourceName },
            { key: say('方式'), value: say(provenanceLabels[provenance].label) },
            { key: say('原文'), value: sourceUrl && <WebLink url={sourceUrl} label={say('原文')} /> },
            { key: say('共享'), value: say(shareLabels[share]) },
            {
              key: say('版本'),
              value: say('第 {version} 版，{day}发布', { version, day: dayText(publishedAt, clock.now(), say) }),
            },
          ]}
        />
      </Card>
      <Txt as="caption" tone="text-3" className={classes.note}>
        {say('内容以来源单位的原文为准。')}
      </Txt>
    </>
  );
}
