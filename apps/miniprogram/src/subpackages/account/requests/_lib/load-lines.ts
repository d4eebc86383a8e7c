import { api } from '@/state/client';
import { bookingLine, inquiryLine, signUpLine, type RequestLine, type Topic } from '../../_lib/request-texts';

interface Lines {
  items: RequestLine[];
  nextCursor: string | null;
}

export async function loadLines(topic: Topic, cursor: string | undefined): Promise<Lines> {
  const query = cursor === undefined ? {} : { cursor };
  if (topic === 'booking') {
    const { items, nextCursor } = await api('GET /my/bookings', { query });
    return { items: items.map(bookingLine), nextCursor };
  }
  if (topic === 'signUp') {
    const { items, nextCursor } = await api('GET /my/sign-ups', { query });
    return { items: items.map(signUpLine), nextCursor };
  }
  const { items, nextCursor } = await api('GET /my/inquiries', { query });
  return { items: items.map(inquiryLine), nextCursor };
}
