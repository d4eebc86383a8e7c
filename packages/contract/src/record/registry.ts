import type { RecordTypeSpec, Section } from './record-type.js';
import { achievement } from './types/achievement.js';
import { broker } from './types/broker.js';
import { carrier } from './types/carrier.js';
import { cooperation } from './types/cooperation.js';
import { enterprise } from './types/enterprise.js';
import { event } from './types/event.js';
import { expert } from './types/expert.js';
import { fund } from './types/fund.js';
import { institution } from './types/institution.js';
import { instrument } from './types/instrument.js';
import { investmentLead } from './types/investment-lead.js';
import { loan } from './types/loan.js';
import { need } from './types/need.js';
import { platform } from './types/platform.js';
import { policy } from './types/policy.js';
import { position } from './types/position.js';
import { serviceStation } from './types/service-station.js';

/** Every record type there is. Adding one is a file beside these and a line here. */
export const recordTypes: readonly RecordTypeSpec[] = [
  policy,
  carrier,
  platform,
  instrument,
  institution,
  enterprise,
  need,
  event,
  broker,
  cooperation,
  loan,
  fund,
  serviceStation,
  expert,
  position,
  achievement,
  investmentLead,
];

/** The types the public may know of. */
export const publicRecordTypes: readonly RecordTypeSpec[] = recordTypes.filter(({ audience }) => audience !== 'bureau');

export const findRecordType = (type: string): RecordTypeSpec | undefined =>
  recordTypes.find((spec) => spec.type === type);

export function getRecordType(type: string): RecordTypeSpec {
  const spec = findRecordType(type);
  if (!spec) throw new Error(`no record type "${type}"`);
  return spec;
}

export const typesOfSection = (
  section: Section,
  types: readonly RecordTypeSpec[] = publicRecordTypes,
): RecordTypeSpec[] => types.filter((spec) => spec.section === section);
