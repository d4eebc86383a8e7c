import { postingStepLabels, postingSteps, type OwnChallenge, type PostingStep } from '@market/contract/challenge';
import type { ReactNode } from 'react';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { DraftStatus } from '@/ui/market/draft-status';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { FormLine } from '../../_components/form-line';
import { stepAfter, stepBefore } from '../_hooks/steps';
import { useAmending } from '../_hooks/use-amending';
import { Amendment } from './amendment';
import { IndicatorsStep } from './indicators-step';
import { NeedStep } from './need-step';
import { PublicationStep } from './publication-step';
import { TermsStep } from './terms-step';

/** Whose challenge it is stands already. */
const steps = postingSteps.slice(1);
const stations = steps.map((step) => postingStepLabels[step]);

/** 修订已张榜的榜单：the same form, with what is fixed shown as fixed. */
export function AmendForm({ challenge, onStale }: { challenge: OwnChallenge; onStale: () => void }) {
  const amending = useAmending(challenge, onStale);
  const { fields, place, go, kept, issues } = amending;
  if (place === 'preview') return <Amendment challenge={challenge} amending={amending} />;
  const forms: Record<PostingStep, ReactNode> = {
    organization: null,
    need: <NeedStep {...fields} />,
    indicators: <IndicatorsStep {...fields} />,
    terms: <TermsStep {...fields} />,
    publication: <PublicationStep {...fields} id={challenge.id} issues={issues} onGo={go} />,
  };
  const [before, after] = [stepBefore(place), stepAfter(place)];
  return (
    <PageShell
      title="修订榜单"
      tone="surface"
      header={<FormLine stations={stations} current={steps.indexOf(place)} />}
      bottom={
        <Actions>
          {before && before !== 'organization' && (
            <Button kind="outline" onTap={() => go(before)}>
              上一步
            </Button>
          )}
          {after && (
            <Button kind="outline" onTap={() => go(after)}>
              下一步
            </Button>
          )}
          <Button kind="bang" grow onTap={() => go('preview')}>
            看改动
          </Button>
        </Actions>
      }
    >
      {kept ? (
        <DraftStatus state="device" />
      ) : (
        <Note spaced>{`改完写明理由，成为第 ${challenge.contentVersion + 1} 版，差异公开，并告知每一家揭榜方。`}</Note>
      )}
      {forms[place]}
    </PageShell>
  );
}
