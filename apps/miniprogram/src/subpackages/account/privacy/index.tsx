import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { useHome } from '@/state/home';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { PageShell } from '@/ui/page/page-shell';
import { Paragraphs } from '../_components/paragraphs';
import { collected, effect, notTaken, onDevice, rights } from './_lib/texts';

/** 隐私保护指引：what is taken, what for, who gets it, how long, and how to take it back. */
export default function Privacy() {
  const organizer = useHome().data?.host.organizer;
  return (
    <PageShell title="隐私保护指引">
      <SectionHead title="谁负责" first />
      <Card padded>
        <KeyValues rows={[{ key: '处理者', value: organizer }]} />
      </Card>
      <SectionHead title="收什么" />
      {collected.map(({ what, when, why, who, kept }) => (
        <Card key={what} padded spaced>
          <Txt as="body" strong>
            {what}
          </Txt>
          <KeyValues
            rows={[
              { key: '何时收', value: when },
              { key: '做什么', value: why },
              { key: '给谁看', value: who },
              { key: '存多久', value: kept },
            ]}
          />
        </Card>
      ))}
      <SectionHead title="不收什么" />
      <Paragraphs texts={notTaken} />
      <SectionHead title="存在本机的" />
      <Paragraphs texts={onDevice} />
      <SectionHead title="怎样收回、查阅和删除" />
      <Paragraphs texts={[...rights, effect]} />
      <View style={{ marginTop: 16 }}>
        <Button kind="outline" grow onTap={() => void open('feedback')}>
          去投诉建议
        </Button>
      </View>
    </PageShell>
  );
}
