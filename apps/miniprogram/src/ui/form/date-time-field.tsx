import { beijing, beijingInstant, isoDay } from '@market/contract/shared';
import { useState } from 'react';
import { DateTimeInput } from './date-time-input';
import { boxClass, FieldFrame, type FieldFrameProps } from './field-frame';

export interface DateTimeFieldProps extends FieldFrameProps {
  /** An instant, ISO 8601; it is shown and typed in Beijing time. */
  value: string | null;
  onChange: (instant: string | null) => void;
  from?: Date;
}

const two = (n: number): string => String(n).padStart(2, '0');

function wallClock(instant: string | null): { day: string; time: string } {
  if (instant === null) return { day: '', time: '' };
  const { hour, minute } = beijing(instant);
  return { day: isoDay(instant), time: `${two(hour)}:${two(minute)}` };
}

export function DateTimeField({ value, onChange, from, ...frame }: DateTimeFieldProps) {
  // Half a moment (a time without a day) is kept here: it is not an instant yet.
  const [typed, setTyped] = useState(wallClock(value));
  return (
    <FieldFrame {...frame}>
      <DateTimeInput
        label={frame.label}
        {...(value === null ? typed : wallClock(value))}
        from={from && isoDay(from)}
        boxClass={boxClass(frame)}
        onChange={(day, time) => {
          setTyped({ day, time });
          onChange(day && time ? beijingInstant(day, time) : null);
        }}
      />
    </FieldFrame>
  );
}
