import { beijing, beijingInstant, isoDay } from '@market/contract/shared';
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';

interface Props<Value> {
  /** Set by Form.Item, which also gives the id. */
  value?: Value | null;
  onChange?: (value: Value | null) => void;
  id?: string;
  /** ISO day. */
  min?: string;
  placeholder?: string;
  'aria-label'?: string;
  style?: React.CSSProperties;
}

const DAY = 'YYYY-MM-DD';
const MINUTE = 'HH:mm';

/** An ISO day. */
export const DayPicker = ({ value, onChange, min, ...rest }: Props<string>) => (
  <DatePicker
    {...rest}
    value={value ? dayjs(value) : null}
    onChange={(day: Dayjs | null) => onChange?.(day ? day.format(DAY) : null)}
    {...(min && { minDate: dayjs(min) })}
  />
);

/** An instant as ISO 8601 UTC, read and chosen to the minute in Beijing time, whatever the clock of the browser says. */
export const MomentPicker = ({ value, onChange, min, ...rest }: Props<string>) => (
  <DatePicker
    style={{ width: 240 }}
    {...rest}
    showTime={{ format: MINUTE }}
    format={`${DAY} ${MINUTE}`}
    value={value ? onTheWall(value) : null}
    onChange={(moment: Dayjs | null) =>
      onChange?.(moment ? beijingInstant(moment.format(DAY), moment.format(MINUTE)) : null)
    }
    {...(min && { minDate: dayjs(min) })}
  />
);

function onTheWall(instant: string): Dayjs {
  const { hour, minute } = beijing(instant);
  return dayjs(isoDay(instant)).hour(hour).minute(minute);
}
