export interface DateTimeInputProps {
  label: string;
  /** Beijing wall clock: `2026-12-15` and `17:00`; both empty while nothing is chosen. */
  day: string;
  time: string;
  onChange: (day: string, time: string) => void;
  /** First day that may be chosen. */
  from?: string | undefined;
  boxClass: string;
}

/** What the clock is set to until someone chooses: the end of an office day. */
export const USUAL_TIME = '17:00';
