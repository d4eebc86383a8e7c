import { postingStepLabels, postingSteps, type OwnChallenge, type PostingStep } from '@market/contract/challenge';
import type { OwnOrganization } from '@market/contract/organization';
import type { RecordDetail } from '@market/contract/record';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { DraftNotice } from '@/ui/market/draft-notice';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { FormLine } from '../../_components/form-line';
import { stepAfter, stepBefore } from '../_hooks/steps';
import { beginningOf } from '../_lib/beginning';
import { usePosting, type Posting } from '../_hooks/use-posting';
import { ClarityCoach } from './clarity-coach';
import { IndicatorsStep } from './indicators-step';
import { NeedStep } from './need-step';
import { OrganizationStep } from './organization-step';
import { Preview } from './preview';
import { PublicationStep } from './publication-step';
import { TermsStep } from './terms-step';
import { TopicNote } from './topic-note';
import classes from './posting-form.module.scss';

export interface PostingFormProps {
  challenge: OwnChallenge | undefined;
  /** The need it is posted from. */
  need: RecordDetail | undefined;
  /** The contest it is a topic for, where it is new. */
  contestId: string | undefined;
  organization: OwnOrganization;
}

const stations = postingSteps.map((step) => postingStepLabels[step]);

export function PostingForm({ challenge, need, contestId, organization }: PostingFormProps) {
  const posting = usePosting(challenge, beginningOf(organization, need, contestId));
  const { draft, fields, issues, place, go } = posting;
  if (place === 'preview') return <Preview posting={posting} organization={organization} />;
  const steps: Record<PostingStep, ReactNode> = {
    organization: <OrganizationStep organization={organization} />,
    need: <NeedStep {...fields} />,
    indicators: <IndicatorsStep {...fields} />,
    terms: <TermsStep {...fields} />,
    publication: <PublicationStep {...fields} id={draft.id} issues={issues} onGo={go} />,
  };
  const line = <FormLine stations={stations} current={postingSteps.indexOf(place)} />;
  return (
    <PageShell title="我要发榜" tone="surface" header={line} bottom={<Foot posting={posting} step={place} />}>
      <DraftNotice draft={draft} />
      {draft.content.contestId && <TopicNote contestId={draft.content.contestId} {...fields} />}
      {challenge?.returnReason && (
        <View className={classes.returned}>
          <Note tone="warning" icon="undo">
            初审退回：{challenge.returnReason}
          </Note>
        </View>
      )}
      {steps[place]}
    </PageShell>
  );
}

function Foot({ posting, step }: { posting: Posting; step: PostingStep }) {
  const { go } = posting;
  const [before, after] = [stepBefore(step), stepAfter(step)];
  return (
    <Actions note={<ClarityCoach posting={posting} />}>
      {before && (
        <Button kind="outline" onTap={() => go(before)}>
          上一步
        </Button>
      )}
      <Button kind="bang" grow onTap={() => go(after ?? 'preview')}>
        {after ? `下一步：${postingStepLabels[after]}` : '预览'}
      </Button>
    </Actions>
  );
}
