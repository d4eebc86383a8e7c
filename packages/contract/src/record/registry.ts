import type { RecordTypeSpec, Section } from './record-type.js';
import { carrier } from './types/carrier.js';
import { institution } from './types/institution.js';
import { platform } from './types/platform.js';
import { policy } from './types/policy.js';

/** Every record type there is. Adding one is a file beside these and a line here. */
export const recordTypes: readonly RecordTypeSpec[] = [policy, carrier, platform, institution];

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
