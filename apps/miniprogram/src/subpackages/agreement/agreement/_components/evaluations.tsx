import { evaluationAspectLabels, evaluationAspects, sideLabels, sides } from '@market/contract/agreement';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { Passages } from '@/ui/base/passages';
import type { PartProps } from '../_lib/part-props';

/** 互评：one's own at once, the other's when both are in or the time is over. */
export function Evaluations({ agreement: { evaluations, evaluateBy } }: PartProps) {
  if (evaluateBy === null) return null;
  return (
    <>
      <SectionHead title="互评" />
      {sides.map((side) => {
        const given = evaluations[side];
        return (
          <Card key={side} padded spaced>
            <Txt as="title4">{`${sideLabels[side]}的评价`}</Txt>
            {given ? (
              <>
                <KeyValues
                  rows={evaluationAspects.map((aspect) => ({
                    key: evaluationAspectLabels[aspect],
                    value: `${given.marks[aspect]} / 5`,
                  }))}
                />
                <Passages rows={[['评语', given.text]]} />
              </>
            ) : (
              <Txt as="label" tone="text-3">
                还没有，或要等双方都交后才可见
              </Txt>
            )}
          </Card>
        );
      })}
    </>
  );
}
