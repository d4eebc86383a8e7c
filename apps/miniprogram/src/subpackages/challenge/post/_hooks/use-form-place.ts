import { postingSteps, type ChallengeContent, type ChallengeRules, type PostingStep } from '@market/contract/challenge';
import type { FieldIssue } from '@market/contract/shared';
import { useState } from 'react';
import { scrollToTop } from '@/platform/scroll';
import { toast } from '@/platform/toast';
import { stepOfPath } from './steps';

export type Place = PostingStep | 'preview';
type TextKey = {
  [K in keyof ChallengeContent]: ChallengeContent[K] extends string ? K : never;
}[keyof ChallengeContent];

/** What a step of the form works with. */
export interface PostingFields {
  content: ChallengeContent;
  /** What the demander's place asks, once it is known. */
  rules: ChallengeRules | undefined;
  change: (part: Partial<ChallengeContent>) => void;
  /** Why this part stands, once the challenge is published. */
  fixed: (key: keyof ChallengeContent) => string | undefined;
  /** What is still to change at this path. */
  issueOf: (path: string) => string | undefined;
  /** The same, once the reader has left its step: nobody is told of what they had no time to fill in. */
  errorOf: (path: string) => string | undefined;
  /** Value, error and change of one line or area of text. */
  text: (key: TextKey) => { value: string; error: string | undefined; onChange: (value: string) => void };
}

export interface FormPlace {
  fields: PostingFields;
  place: Place;
  go: (place: Place) => void;
  /** To where a part of the content is asked for. */
  goToPath: (path: string) => void;
  /** To the first thing still to change; false when there is none. */
  goToFirstIssue: () => boolean;
}

export interface FormPlaceOptions {
  content: ChallengeContent;
  onChange: (content: ChallengeContent) => void;
  rules: ChallengeRules | undefined;
  issues: readonly FieldIssue[];
  first: Place;
  fixedParts?: Partial<Record<keyof ChallengeContent, string>>;
}

/** The form of a challenge, whatever becomes of it: its steps, where the reader is, and what is wrong where. */
export function useFormPlace({ content, onChange, rules, issues, first, fixedParts }: FormPlaceOptions): FormPlace {
  const [place, setPlace] = useState(first);
  const [left, setLeft] = useState<readonly Place[]>([]);
  const change = (part: Partial<ChallengeContent>): void => onChange({ ...content, ...part });
  const issueOf = (path: string): string | undefined => issues.find((issue) => issue.path === path)?.message;
  const errorOf = (path: string): string | undefined => (left.includes(stepOfPath(path)) ? issueOf(path) : undefined);
  const go = (next: Place): void => {
    setLeft(next === 'preview' ? postingSteps : [...left, place]);
    setPlace(next);
    scrollToTop();
  };
  return {
    fields: {
      content,
      rules,
      change,
      fixed: (key) => fixedParts?.[key],
      issueOf,
      errorOf,
      text: (key) => ({ value: content[key], error: errorOf(key), onChange: (value) => change({ [key]: value }) }),
    },
    place,
    go,
    goToPath: (path) => go(stepOfPath(path)),
    goToFirstIssue: () => {
      const [worst] = issues;
      if (!worst) return false;
      toast(`还有 ${issues.length} 处要改`);
      go(stepOfPath(worst.path));
      return true;
    },
  };
}
