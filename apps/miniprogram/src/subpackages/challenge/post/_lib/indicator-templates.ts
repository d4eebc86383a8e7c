import type { Comparator, Indicator } from '@market/contract/challenge';
// Built in, like the fields: the taxonomy is configuration of a deployment.
import taxonomy from '../../../../../../../config/taxonomies/indicators.json';
import { freeId } from './free-id';

interface Template {
  name: string;
  fields: string[];
  unit: string;
  comparator: Comparator;
  testMethods: string[];
}
const templates = taxonomy.indicators as Template[];

const AGREED = '双方约定';

/** What challenges of the field usually ask for. */
export const templatesOf = (field: string): readonly Template[] =>
  templates.filter(({ fields }) => fields.includes(field));

/** Usual test methods of an indicator, by what it is called; the last resort is to agree on one. */
export function methodsFor(name: string): string[] {
  const known = name === '' ? undefined : templates.find((template) => name.includes(template.name));
  return known ? [...known.testMethods, AGREED] : [];
}

export const newRow = (rows: readonly Indicator[], template?: Template): Indicator => ({
  id: freeId('i', rows),
  name: template?.name ?? '',
  current: '',
  comparator: template?.comparator ?? 'atLeast',
  target: '',
  unit: template?.unit ?? '',
  testMethod: template?.testMethods[0] ?? '',
  weight: 0,
});
