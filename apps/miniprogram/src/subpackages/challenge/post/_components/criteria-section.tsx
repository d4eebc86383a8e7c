import { criteriaTemplates } from '@market/contract/challenge';
import { useState } from 'react';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { OptionSheet } from '@/ui/overlay/option-sheet';
import type { PostingFields } from '../_hooks/use-form-place';
import { freeId } from '../_lib/free-id';
import { FixedNote } from './fixed';
import { SharesField } from './shares-field';

const MOST = 10;
const LONGEST_NAME = 20;

/** 评分标准：what the judges score by, public from the first day, frozen by the first bid. */
export function CriteriaSection({ content: { criteria }, change, errorOf, fixed }: PostingFields) {
  const [choosing, setChoosing] = useState(false);
  const why = fixed('criteria');
  return (
    <>
      <SectionHead title="评分标准" />
      <Card padded>
        {why ? (
          <>
            <KeyValues rows={criteria.map(({ name, weight }) => ({ key: name, value: `${weight} 分` }))} />
            <FixedNote why={why} />
          </>
        ) : (
          <>
            <SharesField
              label="评审专家按这些项打分"
              one="评分项"
              unit="分"
              most={MOST}
              longestName={LONGEST_NAME}
              rows={criteria.map(({ id, name, weight }) => ({ id, name, share: weight }))}
              error={errorOf('criteria')}
              newRow={() => ({ id: freeId('c', criteria), name: '', share: 0 })}
              onChange={(rows) =>
                change({ criteria: rows.map(({ id, name, share }) => ({ id, name, weight: share })) })
              }
            />
            <Button kind="soft" block icon="layers" onTap={() => setChoosing(true)}>
              换一套常用标准
            </Button>
            <OptionSheet
              open={choosing}
              title="常用评分标准"
              options={criteriaTemplates.map(({ key, label, criteria: rows }) => ({
                key,
                label,
                note: rows.map(({ name, weight }) => `${name} ${weight}`).join('、'),
              }))}
              value={[]}
              onPick={(key) => {
                setChoosing(false);
                const chosen = criteriaTemplates.find((template) => template.key === key);
                if (chosen) change({ criteria: [...chosen.criteria] });
              }}
              onClose={() => setChoosing(false)}
            />
          </>
        )}
      </Card>
    </>
  );
}
