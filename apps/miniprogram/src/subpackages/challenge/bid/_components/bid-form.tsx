import { bidIssues, biddingStepLabels, biddingSteps, type BiddingStep, type OwnBid } from '@market/contract/bid';
import { useState } from 'react';
import { scrollToTop } from '@/platform/scroll';
import { DraftNotice } from '@/ui/market/draft-notice';
import { PageShell } from '@/ui/page/page-shell';
import { FormLine } from '../../_components/form-line';
import { useBidDraft } from '../_hooks/use-bid-draft';
import { AnswersStep } from './answers-step';
import { BidTarget } from './bid-target';
import { OfferStep } from './offer-step';
import { OrganizationStep } from './organization-step';
import { PlanStep } from './plan-step';
import { PromiseStep } from './promise-step';
import { StepBar } from './step-bar';
import type { StepProps } from './step-props';

const stepParts: Record<BiddingStep, (props: StepProps) => React.JSX.Element> = {
  organization: OrganizationStep,
  answers: AnswersStep,
  plan: PlanStep,
  offer: OfferStep,
  promise: PromiseStep,
};

export function BidForm({ bid }: { bid: OwnBid }) {
  const draft = useBidDraft(bid);
  const [step, setStep] = useState<BiddingStep>(draft.content.route ? 'answers' : 'organization');
  // What is missing is said of a step once one has tried to leave it.
  const [left, setLeft] = useState<readonly BiddingStep[]>([]);
  const issues = bidIssues(draft.content, bid.challenge.indicators).sort(
    (a, b) => biddingSteps.indexOf(a.step) - biddingSteps.indexOf(b.step),
  );
  const shown = issues.filter((issue) => left.includes(issue.step));
  const go = (next: BiddingStep): void => {
    setLeft((before) => [...before, step]);
    setStep(next);
    scrollToTop();
  };
  const Step = stepParts[step];
  return (
    <PageShell
      title="我要揭榜"
      tone="surface"
      header={
        <FormLine stations={biddingSteps.map((key) => biddingStepLabels[key])} current={biddingSteps.indexOf(step)} />
      }
      bottom={
        <StepBar
          bid={bid}
          draft={draft}
          step={step}
          issues={issues}
          onStep={go}
          onTried={() => setLeft(biddingSteps)}
        />
      }
    >
      <DraftNotice draft={draft} />
      <BidTarget bid={bid} />
      <Step
        key={step}
        bid={bid}
        content={draft.content}
        patch={draft.patch}
        issues={issues}
        errorAt={(path) => shown.find((issue) => issue.path === path)?.message}
        onStep={go}
      />
    </PageShell>
  );
}
