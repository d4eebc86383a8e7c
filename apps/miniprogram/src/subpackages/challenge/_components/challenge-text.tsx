import type { PublicContent } from '@market/contract/challenge';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { IndicatorTable } from '@/ui/market/indicator-table';
import { Conditions } from './conditions';
import classes from './challenge-text.module.scss';
import { Withheld } from './withheld';

const Passage = ({ title, text }: { title: string; text: string | null }) =>
  text ? (
    <>
      <SectionHead title={title} />
      <Txt className={classes.passage}>{text}</Txt>
    </>
  ) : null;

const frozen = (
  <Row gap={4}>
    <Icon name="lock" size={14} />
    <Txt as="caption" tone="text-3">
      首份揭榜后不得改动
    </Txt>
  </Row>
);

export interface ChallengeTextProps {
  challenge: PublicContent;
  /** Said below the indicators: which version they are of. */
  version?: string;
}

/** What was posted, in the order a bidder reads it. */
export function ChallengeText({ challenge, version }: ChallengeTextProps) {
  const { problem, triedRoutes, researchScope, scenario, indicators, publication } = challenge;
  return (
    <>
      <Passage title="要解决的问题" text={problem} />
      <Passage title="试过的路线" text={triedRoutes} />
      <Passage title="研究内容" text={researchScope} />
      <SectionHead title="指标" aside={frozen} />
      <Card>
        <IndicatorTable rows={indicators} />
        {version && (
          <Txt as="caption" tone="text-3" className={classes.version}>
            {version}
          </Txt>
        )}
      </Card>
      <Passage title="应用场景" text={scenario} />
      <SectionHead title="条件" />
      <Conditions challenge={challenge} />
      {publication === 'abstract' && <Withheld />}
    </>
  );
}
