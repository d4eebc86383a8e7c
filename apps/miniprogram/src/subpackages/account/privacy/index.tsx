import {
  dataRights,
  GUIDE_VERSION,
  guideEffect,
  notTaken,
  onDevice,
  personalDataKindIds,
  personalDataKinds,
} from '@market/contract/privacy';
import { useHome } from '@/state/home';
import { useSession } from '@/state/session';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { PageShell } from '@/ui/page/page-shell';
import { Paragraphs } from '../_components/paragraphs';
import { Standing } from './_components/standing';

/** 隐私保护指引：what is taken, what for, who gets it, how long, and how to take it back. */
export default function Privacy() {
  const organizer = useHome().data?.host.organizer;
  const actor = useSession((state) => state.actor);
  return (
    <PageShell title="隐私保护指引">
      <SectionHead title="谁负责" first />
      <Card padded>
        <KeyValues
          rows={[
            { key: '处理者', value: organizer },
            { key: '版本', value: GUIDE_VERSION },
          ]}
        />
      </Card>
      {actor && <Standing />}
      <SectionHead title="收什么" />
      {personalDataKindIds.map((kind) => {
        const { what, when, why, basis, who, kept, deleted } = personalDataKinds[kind];
        return (
          <Card key={kind} padded spaced>
            <Txt as="body" strong>
              {what}
            </Txt>
            <KeyValues
              rows={[
                { key: '何时收', value: when },
                { key: '做什么', value: why },
                { key: '依据', value: basis },
                { key: '给谁看', value: who },
                { key: '存多久', value: kept },
                { key: '注销后', value: deleted },
              ]}
            />
          </Card>
        );
      })}
      <SectionHead title="不收什么" />
      <Paragraphs texts={notTaken} />
      <SectionHead title="存在本机的" />
      <Paragraphs texts={onDevice} />
      <SectionHead title="怎样收回、查阅和删除" />
      <Paragraphs texts={[...dataRights, guideEffect]} />
    </PageShell>
  );
}
