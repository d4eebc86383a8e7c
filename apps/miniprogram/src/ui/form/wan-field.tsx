import { fenFromWan, wanFromFen } from '@market/contract/shared';
import { useState } from 'react';
import { Field } from './field';
import type { FieldFrameProps } from './field-frame';

export interface WanFieldProps extends FieldFrameProps {
  /** 分; 0 while nothing is typed. */
  fen: number;
  onChange: (fen: number) => void;
  placeholder?: string | undefined;
}

const shown = (fen: number): string => (fen === 0 ? '' : wanFromFen(fen));

/** An amount typed in 万元 and kept in 分. */
export function WanField({ fen, onChange, error, ...rest }: WanFieldProps) {
  const [typed, setTyped] = useState(shown(fen));
  const read = typed === '' ? 0 : fenFromWan(typed);
  // `86.` on its way to `86.5` is kept as typed; an amount set from outside is taken over.
  const text = read === undefined || read === fen ? typed : shown(fen);
  return (
    <Field
      {...rest}
      num
      kind="decimal"
      unit="万元"
      maxLength={14}
      value={text}
      error={read === undefined ? '请填数字，最多四位小数' : error}
      onChange={(next) => {
        setTyped(next);
        onChange(fenFromWan(next) ?? 0);
      }}
    />
  );
}
