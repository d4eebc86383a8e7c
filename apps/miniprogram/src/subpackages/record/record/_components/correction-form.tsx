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
  const { claim, issues, pending, error, change } = correcting;
  const [explaining, setExplaining] = useState(claim.problem !== '');
  const [linking, setLinking] = useState(claim.evidenceUrl !== null);
  const issueAt = (path: string) => issues.find((issue) => issue.path === path)?.message;
  const spec = findRecordType(record.recordType);
  const places = spec ? correctables(spec, record) : [];
  const place = places.find(({ key }) => key === claim.field);
  const { kind } = claim;
  const optional = kind === 'wrong' ? '' : '（可不填）';
  const needed = problemLabels[kind];
  return (
    <>
      <RadioGroup
        label={record.title}
        options={kinds}
        value={kind}
        onChange={(chosen) => change({ kind: chosen, field: null })}
      />
      {kind === 'wrong' && (
        <SelectField
          label="哪一项"
          required
          options={places.map(({ key, label, text }) => ({ key, label, note: text }))}
          value={claim.field ?? undefined}
          hint={place && `现在写的是：${place.text}`}
          error={issueAt('field')}
          onChange={(field) => change({ field })}
        />
      )}
      {asksForBetter.includes(kind) && (
        <Field
          label={`正确的是${optional}`}
          value={claim.suggestion}
          unit={place?.unit}
          maxLength={300}
          error={issueAt('suggestion')}
          onChange={(suggestion) => change({ suggestion })}
        />
      )}
      {(explaining || needed !== undefined) && (
        <TextAreaField
          label={needed ?? '说明（可不填）'}
          required={needed !== undefined}
          value={claim.problem}
          maxLength={500}
          error={issueAt('problem')}
          onChange={(problem) => change({ problem })}
        />
      )}
      {linking && (
        <Field
          label="凭据网址（可不填）"
          value={claim.evidenceUrl ?? ''}
          placeholder="https://"
          maxLength={500}
          onChange={(typed) => change({ evidenceUrl: typed.trim() || null })}
        />
      )}
      <Row gap={8} className={classes.more}>
        {!explaining && needed === undefined && (
          <Button kind="dashed" small icon="plus" onTap={() => setExplaining(true)}>
            补充说明
          </Button>
        )}
        {!linking && (
          <Button kind="dashed" small icon="plus" onTap={() => setLinking(true)}>
            凭据网址
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

const Pending = ({ number, deadline }: { number: string; deadline: string }) => (
  <Note tone="warning" icon="clock">
    这一处你已报过，编号 {number}，{dayText(deadline, clock.now())}前答复。
  </Note>
);

/** Who answers, and by when. */
function AnswerTerm({ regionCode }: { regionCode: string }) {
  const region = useRegions((state) => state.all).find(({ code }) => code === regionCode);
  return (
    <Note icon="clock">
      转给{region?.bureau.name ?? '归口科技局'}，{region?.correctionWorkingDays ?? 5} 个工作日内答复，结果发到消息。
    </Note>
  );
}
