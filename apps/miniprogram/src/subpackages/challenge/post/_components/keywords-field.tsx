import { useState } from 'react';
import { Field } from '@/ui/form/field';

const MOST = 8;
const LONGEST = 20;

const split = (typed: string): string[] =>
  [...new Set(typed.split(/[\s,，、;；]+/))]
    .filter(Boolean)
    .slice(0, MOST)
    .map((word) => word.slice(0, LONGEST));

export interface KeywordsFieldProps {
  value: readonly string[];
  onChange: (keywords: string[]) => void;
}

export function KeywordsField({ value, onChange }: KeywordsFieldProps) {
  // What is being typed ends in a separator the words themselves do not keep.
  const [typed, setTyped] = useState(value.join(' '));
  return (
    <Field
      label="关键词"
      placeholder="用空格隔开，如 铜箔 粗化 电镀"
      hint={`最多 ${MOST} 个，便于揭榜方搜到`}
      maxLength={100}
      value={split(typed).join() === value.join() ? typed : value.join(' ')}
      onChange={(text) => {
        setTyped(text);
        onChange(split(text));
      }}
    />
  );
}
