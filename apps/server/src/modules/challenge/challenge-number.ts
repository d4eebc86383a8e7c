import { isoDay } from '@market/contract/shared';

/** FB-320500-20261121-8QZ4: kind of document, region, Beijing day, tail of the id. */
export const challengeNumber = ({ id, regionCode }: { id: string; regionCode: string }, now: Date): string =>
  documentNumber('FB', regionCode, id, now);

export const bidNumber = ({ id }: { id: string }, regionCode: string, now: Date): string =>
  documentNumber('JB', regionCode, id, now);

/** The tail is 5 characters of the id's random part: unique together with the day, and the column's index says so. */
export const documentNumber = (prefix: string, regionCode: string, id: string, now: Date): string =>
  `${prefix}-${regionCode}-${isoDay(now).replace(/-/g, '')}-${id.slice(-5)}`;
