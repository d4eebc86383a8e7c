export interface DayInputProps {
  label: string;
  /** ISO day; empty while nothing is chosen. */
  day: string;
  onChange: (day: string) => void;
  boxClass: string;
}
