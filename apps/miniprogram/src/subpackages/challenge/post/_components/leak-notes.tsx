import { withheldLeaks, type ChallengeContent } from '@market/contract/challenge';
import { Note } from '@/ui/base/note';

/** 脱敏检查: what the public would read word for word from the withheld texts. */
export const LeakNotes = ({ content }: { content: ChallengeContent }) => (
  <>
    {withheldLeaks(content).map(({ path, label, passage }) => (
      <Note key={path} spaced tone="warning" icon="warning">
        {`${label}里有不公开的原文：“${passage}”`}
      </Note>
    ))}
  </>
);
