import { areAlike, halvesOf, nearHalvesOf } from './alike.js';
import { addressesContradict, codesContradict, compareMarks, placesContradict, type Subject } from './subject.js';

/** Many things in one half of a name say little; no more of them are compared. */
const MOST_COMPARED = 40;
const NONE: readonly number[] = [];

export interface Found {
  index: number;
  kind: 'code' | 'name' | 'alike';
}

/** Subjects by what they are recognised by. Indices are the caller's own. */
export class SubjectIndex {
  private readonly subjects = new Map<number, Subject>();
  private readonly byCode = new Map<string, number>();
  private readonly byName = new Map<string, number | number[]>();
  private readonly byHalf = new Map<number, number | number[]>();

  add(index: number, subject: Subject): void {
    this.subjects.set(index, subject);
    for (const code of subject.codes) if (!this.byCode.has(code)) this.byCode.set(code, index);
    if (subject.name === '') return;
    push(this.byName, subject.name, index);
    for (const half of halvesOf(subject.core)) push(this.byHalf, half, index);
  }

  /** The one that bears a code of the subject. */
  byCodeOf({ codes }: Subject): Found | undefined {
    for (const code of codes) {
      const index = this.byCode.get(code);
      if (index !== undefined) return { index, kind: 'code' };
    }
    return undefined;
  }

  /** The one of the same name that nothing tells apart; of several the one at the same address. */
  byNameOf(subject: Subject): Found | undefined {
    const same = this.sameNamed(subject).filter((other) => this.isOne(subject, other));
    const [index] = same.length === 1 ? same : same.filter((other) => !addressesContradict(subject, this.at(other)));
    return index === undefined ? undefined : { index, kind: 'name' };
  }

  /** One that may be the same thing and may not, which a person has to say. */
  doubtful(subject: Subject): Found | undefined {
    const named = this.sameNamed(subject).find((other) => compareMarks(subject, this.at(other)) !== 'differ');
    if (named !== undefined) return { index: named, kind: 'alike' };
    return this.alikeTo(subject);
  }

  /** One with almost the same name, at no other place and under no other code. */
  alikeTo(subject: Subject): Found | undefined {
    for (const half of nearHalvesOf(subject.core))
      for (const other of listed(this.byHalf, half)) {
        const candidate = this.at(other);
        if (!areAlike(subject.core, candidate.core) || subject.name === candidate.name) continue;
        if (compareMarks(subject, candidate) !== 'agree' || placesContradict(subject, candidate)) continue;
        if (!codesContradict(subject, candidate)) return { index: other, kind: 'alike' };
      }
    return undefined;
  }

  private isOne(subject: Subject, other: number): boolean {
    const candidate = this.at(other);
    const otherDistrict =
      subject.district !== '' && candidate.district !== '' && subject.district !== candidate.district;
    return compareMarks(subject, candidate) === 'agree' && !otherDistrict && !codesContradict(subject, candidate);
  }

  private sameNamed({ name }: Subject): readonly number[] {
    return name === '' ? NONE : listed(this.byName, name);
  }

  private at(index: number): Subject {
    const subject = this.subjects.get(index);
    if (!subject) throw new Error(`no subject ${index}`);
    return subject;
  }
}

function listed<Key>(map: ReadonlyMap<Key, number | number[]>, key: Key): readonly number[] {
  const held = map.get(key);
  return typeof held === 'number' ? [held] : (held ?? NONE);
}

/** Most names are there once: a list is made for the second. */
function push<Key>(map: Map<Key, number | number[]>, key: Key, index: number): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, index);
  else if (typeof held === 'number') map.set(key, [held, index]);
  else if (held.length < MOST_COMPARED) held.push(index);
}
