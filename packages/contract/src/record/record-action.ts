import type { FieldValue, FieldValues } from './field-value.js';
import type { RecordTypeSpec } from './record-type.js';

/**
 * `original` and `apply` lead to an address outside, `call` to a public number; `book` asks for a slot, `signUp` for a seat,
 * `inquire` for financing; `contact` reaches the owner through the platform without showing a number;
 * `challenge` posts a challenge from it.
 */
export const actionKinds = ['apply', 'book', 'signUp', 'inquire', 'contact', 'challenge', 'call', 'original'] as const;
export type ActionKind = (typeof actionKinds)[number];

export interface RecordAction {
  kind: ActionKind;
  /** What the button says. */
  label: string;
  labelEn: string;
  /** The field with the address or the numbers; `original` without one takes the record's source. */
  field?: string;
  /** Not offered while one of these fields has one of these values. */
  unless?: Readonly<Record<string, readonly string[]>>;
}

export interface OfferedAction {
  kind: ActionKind;
  label: string;
  /** An address, or a number to call. */
  to?: string;
}

interface Acted {
  sourceUrl: string | null;
  fields: FieldValues;
}

const takesTarget = new Set<ActionKind>(['apply', 'call', 'original']);

/** What this record offers, the main action first; nothing whose address or number is missing. */
export function actionsOf({ actions = [] }: RecordTypeSpec, { sourceUrl, fields }: Acted): OfferedAction[] {
  const ruledOut = ({ unless = {} }: RecordAction): boolean =>
    Object.entries(unless).some(([key, values]) => values.includes(String(fields[key])));
  const offered = actions
    .filter((action) => !ruledOut(action))
    .flatMap(({ kind, label, field }): OfferedAction[] => {
      if (!takesTarget.has(kind)) return [{ kind, label }];
      const own = firstText(field === undefined ? undefined : fields[field]);
      const to = own ?? (kind === 'original' ? (sourceUrl ?? undefined) : undefined);
      return to === undefined ? [] : [{ kind, label, to }];
    });
  const hasOriginal = offered.some(({ kind }) => kind === 'original');
  return hasOriginal || sourceUrl === null
    ? offered
    : [...offered, { kind: 'original', label: '看原文', to: sourceUrl }];
}

function firstText(value: FieldValue | undefined): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
}
