import { targetText, type Indicator } from '@market/contract/challenge';
import { Card } from '@/ui/base/card';
import { Txt } from '@/ui/base/txt';
import { CheckField } from '@/ui/form/check-field';
import { Field } from '@/ui/form/field';
import type { Reporting } from '../_hooks/use-report';

export interface MeasuredFieldsProps {
  indicators: readonly Indicator[];
  form: Reporting;
}

/** Of each indicator what was measured, and whether that meets the target. */
export const MeasuredFields = ({ indicators, form: { measured, setActual, setMet } }: MeasuredFieldsProps) => (
  <>
    {indicators.map((indicator) => {
      const { id, name, unit, testMethod, comparator } = indicator;
      const row = measured.find(({ indicatorId }) => indicatorId === id);
      return (
        <Card key={id} padded spaced>
          <Txt as="title4">{name}</Txt>
          <Txt as="label" tone="text-2">
            {`目标 ${targetText(indicator)}　测试方法 ${testMethod || '—'}`}
          </Txt>
          <Field
            label={`${name}，实测`}
            num={comparator !== 'text'}
            maxLength={60}
            unit={unit || undefined}
            value={row?.actual ?? ''}
            onChange={(actual) => setActual(id, actual)}
          />
          <CheckField label="达到目标" checked={row?.met ?? false} onChange={(met) => setMet(id, met)} />
        </Card>
      );
    })}
  </>
);
