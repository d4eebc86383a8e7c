import { fenFromWan, wanFromFen } from '@market/contract/shared';
import { useState } from 'react';
import { Field } from '@/ui/form/field';

export interface RewardFieldProps {
  fen: number;
  error: string | undefined;
  onChange: (fen: number) => void;
}

const shown = (fen: number): string => (fen === 0 ? '' : wanFromFen(fen));
const fenOf = (typed: string): number | undefined => (typed.trim() === '' ? 0 : fenFromWan(typed));

/** 榜额 in 万元. What is being typed may not be an amount yet, so it is kept as it is. */
export function RewardField({ fen, error, onChange }: RewardFieldProps) {
  const [typed, setTyped] = useState(shown(fen));
  const typedFen = fenOf(typed);
  const value = typedFen === undefined || typedFen === fen ? typed : shown(fen);
  return (
    <Field
      label="榜额"
      kind="decimal"
      num
      unit="万元"
      placeholder="面议"
      hint="留空或填 0 为面议"
      maxLength={8}
      value={value}
      error={typedFen === undefined ? '请填数字，最多四位小数' : error}
      onChange={(text) => {
        setTyped(text);
        const next = fenOf(text);
        if (next !== undefined) onChange(next);
      }}
    />
  );
}
