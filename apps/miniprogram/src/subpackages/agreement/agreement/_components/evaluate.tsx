import {
  evaluationAspectLabels,
  evaluationAspects,
  whyCannotEvaluate,
  type EvaluationAspect,
} from '@market/contract/agreement';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { useKeptForm } from '@/state/use-kept-form';
import { RadioGroup } from '@/ui/form/radio-group';
import type { PartProps } from '../_lib/part-props';
import { Act } from '@/ui/overlay/act';

const points = ['1', '2', '3', '4', '5'] as const;
type Point = (typeof points)[number];
/** What is given so far. */
interface Given {
  points: Partial<Record<EvaluationAspect, Point>>;
  text: string;
}
const options = points.map((key) => ({ key, label: key }));

/** 评价对方：every aspect from 1 to 5. */
export function Evaluate({ agreement, actor, moving }: PartProps) {
  const { id, version } = agreement;
  const { value, change, forget } = useKeptForm<Given>(`evaluation:${id}`, { points: {}, text: '' });
  const given = value.points;
  const open = evaluationAspects.find((aspect) => given[aspect] === undefined);
  const marks = Object.fromEntries(evaluationAspects.map((aspect) => [aspect, Number(given[aspect])])) as Record<
    EvaluationAspect,
    number
  >;
  return (
    <Act
      grow
      name="评价对方"
      why={whyCannotEvaluate(actor, agreement, clock.now())}
      moving={moving}
      words={{
        label: '评语',
        required: false,
        maxLength: 500,
        typed: value.text,
        onType: (text) => change({ ...value, text }),
      }}
      missing={open && `请给“${evaluationAspectLabels[open]}”打分`}
      call={async (text) => {
        const body = { version, evaluation: { marks, text } };
        const evaluated = await api('POST /my/agreements/{id}/evaluate', { params: { id }, body });
        forget();
        return evaluated;
      }}
    >
      1 为差，5 为好。交后不能改，双方都交后互相可见。
      {evaluationAspects.map((aspect) => (
        <RadioGroup
          key={aspect}
          label={evaluationAspectLabels[aspect]}
          required
          options={options}
          value={given[aspect]}
          onChange={(point) => change({ ...value, points: { ...given, [aspect]: point } })}
        />
      ))}
    </Act>
  );
}
