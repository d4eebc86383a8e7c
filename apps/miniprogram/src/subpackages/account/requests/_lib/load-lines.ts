import { api } from '@/state/client';
import {
  bookingLine,
  consentLine,
  inquiryLine,
  signUpLine,
  type List,
  type RequestLine,
} from '../../_lib/request-texts';

interface Lines {
  items: RequestLine[];
  nextCursor: string | null;
}

export async function loadLines(list: List, cursor: string | undefined): Promise<Lines> {
  const query = cursor === undefined ? {} : { cursor };
  if (list === 'booking') {
    const { items, nextCursor } = await api('GET /my/bookings', { query });
    return { items: items.map(bookingLine), nextCursor };
  }
  if (list === 'signUp') {
    const { items, nextCursor } = await api('GET /my/sign-ups', { query });
    return { items: items.map(signUpLine), nextCursor };
  }
  if (list === 'consent') {
    const { items, nextCursor } = await api('GET /my/consents', { query });
    return { items: items.map(consentLine), nextCursor };
  }
  const { items, nextCursor } = await api('GET /my/inquiries', { query });
  return { items: items.map(inquiryLine), nextCursor };
}
