import { correctables, correctionKindLabels, correctionKinds, type CorrectionKind } from '@market/contract/correction';
import { findRecordType, type RecordDetail } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { useRegions } from '@/state/regions';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { Field } from '@/ui/form/field';
import { RadioGroup } from '@/ui/form/radio-group';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { useSay } from '@/ui/language';
import type { Correcting } from '../_hooks/use-correction';
import classes from './correction-form.module.scss';

interface Props {
  record: RecordDetail;
  correcting: Correcting;
}

const kinds = correctionKinds.map((key) => ({ key, label: correctionKindLabels[key] }));

const problemLabels: Partial<Record<CorrectionKind, string>> = { duplicate: '与哪一条重复', other: '哪里不对' };
const asksForBetter: readonly CorrectionKind[] = ['wrong', 'gone', 'contact', 'link'];

/** 哪里不对、正确的是、凭据. */
export function CorrectionForm({ record, correcting }: Props) {
  const say = useSay();
  const { claim, issues, pending, error, change } = correcting;
  const [explaining, setExplaining] = useState(claim.problem !== '');
  const [linking, setLinking] = useState(claim.evidenceUrl !== null);
  const issueAt = (path: string) => issues.find((issue) => issue.path === path)?.message;
  const spec = findRecordType(record.recordType);
  const places = spec ? correctables(spec, record) : [];
  const place = places.find(({ key }) => key === claim.field);
  const { kind } = claim;
  const optional = kind === 'wrong' ? '' : say('（可不填）');
  const needed = problemLabels[kind];
  return (
    <>
      <RadioGroup
        label={record.title}
        options={kinds.map(({ key, label }) => ({ key, label: say(label) }))}
        value={kind}
        onChange={(chosen) => change({ kind: chosen, field: null })}
      />
      {kind === 'wrong' && (
        <SelectField
          label={say('哪一项')}
          required
          options={places.map(({ key, label, text }) => ({ key, label: say(label), note: text }))}
          value={claim.field ?? undefined}
          hint={place && say('现在写的是：{text}', { text: place.text })}
          error={issueAt('field')}
          onChange={(field) => change({ field })}
        />
      )}
      {asksForBetter.includes(kind) && (
        <Field
          label={say('正确的是{optional}', { optional })}
          value={claim.suggestion}
          unit={place?.unit}
          maxLength={300}
          error={issueAt('suggestion')}
          onChange={(suggestion) => change({ suggestion })}
        />
      )}
      {(explaining || needed !== undefined) && (
        <TextAreaField
          label={say(needed ?? '说明（可不填）')}
          required={needed !== undefined}
          value={claim.problem}
          maxLength={500}
          error={issueAt('problem')}
          onChange={(problem) => change({ problem })}
        />
      )}
      {linking && (
        <Field
          label={say('凭据网址（可不填）')}
          value={claim.evidenceUrl ?? ''}
          placeholder="https://"
          maxLength={500}
          onChange={(typed) => change({ evidenceUrl: typed.trim() || null })}
        />
      )}
      <Row gap={8} className={classes.more}>
        {!explaining && needed === undefined && (
          <Button kind="dashed" small icon="plus" onTap={() => setExplaining(true)}>
            {say('补充说明')}
          </Button>
        )}
        {!linking && (
          <Button kind="dashed" small icon="plus" onTap={() => setLinking(true)}>
            {say('凭据网址')}
          </Button>
        )}
      </Row>
      {pending ? <Pending {...pending} /> : <AnswerTerm regionCode={record.regionCode} />}
      {error && (
        <Note tone="danger" icon="circle-alert">
          {[error.message, ...error.details.map(({ message }) => message)].join('：')}
        </Note>
      )}
    </>
  );
}

const Pending = ({ number, deadline }: { number: string; deadline: string }) => {
  const say = useSay();
  return (
    <Note tone="warning" icon="clock">
      {say('这一处你已报过，编号 {number}，{day}前答复。', { number, day: dayText(deadline, clock.now(), say) })}
    </Note>
  );
};

/** Who answers, and by when. */
function AnswerTerm({ regionCode }: { regionCode: string }) {
  const say = useSay();
  const region = useRegions((state) => state.all).find(({ code }) => code === regionCode);
  return (
    <Note icon="clock">
      {say('转给{name}，{correctionWorkingDays} 个工作日内答复，结果发到消息。', {
        name: region?.bureau.name ?? say('归口科技局'),
        correctionWorkingDays: region?.correctionWorkingDays ?? 5,
      })}
    </Note>
  );
}
