import { slotsText, type BookingRow } from '@market/contract/booking';
import { dayText } from '@market/contract/shared';
import { clock } from '../../platform/clock';

/** 11月23日 上午、下午. A day without a time is read at noon, so that it is the same day everywhere. */
export const timesText = ({ slots }: Pick<BookingRow, 'slots'>): string =>
  slotsText(slots, (day) => dayText(`${day}T12:00:00+08:00`, clock.now()));
