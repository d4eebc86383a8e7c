import type { PublicContent } from '@market/contract/challenge';
import type { ReactNode } from 'react';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { IndicatorTable } from '@/ui/market/indicator-table';
import { useSay, useSpoken } from '@/ui/language';
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

const Frozen = () => {
  const say = useSay();
  return (
    <Row gap={4}>
      <Icon name="lock" size={14} />
      <Txt as="caption" tone="text-3">
        {say('首份揭榜后不得改动')}
      </Txt>
    </Row>
  );
};

export interface ChallengeTextProps {
  challenge: PublicContent;
  /** Said below the indicators: which version they are of. */
  version?: string;
  /** 不公开的部分, where there is more to it than saying so. */
  withheld?: ReactNode;
}

/** What was posted, in the order a bidder reads it. */
export function ChallengeText({ challenge, version, withheld }: ChallengeTextProps) {
  const say = useSay();
  const spoken = useSpoken();
  const { abstractEn, problem, triedRoutes, researchScope, scenario, indicators, publication } = challenge;
  return (
    <>
      {spoken === 'en' && <Passage title={say('英文简介')} text={abstractEn ?? null} />}
      <Passage title={say('要解决的问题')} text={problem} />
      <Passage title={say('试过的路线')} text={triedRoutes} />
      <Passage title={say('研究内容')} text={researchScope} />
      <SectionHead title={say('指标')} aside={<Frozen />} />
      <Card>
        <IndicatorTable rows={indicators} />
        {version && (
          <Txt as="caption" tone="text-3" className={classes.version}>
            {version}
          </Txt>
        )}
      </Card>
      <Passage title={say('应用场景')} text={scenario} />
      <SectionHead title={say('条件')} />
      <Conditions challenge={challenge} />
      {withheld ?? (publication === 'abstract' && <Withheld />)}
    </>
  );
}
