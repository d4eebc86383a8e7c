import { Icon } from '@/ui/base/icon';
import { Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import classes from './calendar-line.module.scss';

export interface CalendarLineProps {
  soon?: boolean;
  children: string;
}

/** A day that matters, under what a card says. */
export const CalendarLine = ({ soon = false, children }: CalendarLineProps) => (
  <Row gap={6} className={classes.line}>
    <Icon name="calendar" size={16} />
    <Txt inline {...(soon && { tone: 'warning' as const })}>
      {children}
    </Txt>
  </Row>
);
