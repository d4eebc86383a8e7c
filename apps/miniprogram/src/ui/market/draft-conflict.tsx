import { minuteText } from '@market/contract/shared';
import { Button } from '../base/button';
import { Note } from '../base/note';
import { Row } from '../base/row';
import { Txt } from '../base/txt';

export interface DraftConflictProps {
  /** When the other one was saved. */
  savedAt: string | undefined;
  onKeep: (which: 'mine' | 'theirs') => void;
}

/** The same draft was changed in two places: one of them is chosen, neither is lost unasked. */
export const DraftConflict = ({ savedAt, onKeep }: DraftConflictProps) => (
  <Note tone="warning" icon="warning">
    <Txt as="label">
      {savedAt ? `${minuteText(savedAt, new Date())} 在别处存过一份` : '别处存过一份'}
      ，与这里的不同。选用一份后，另一份不再保留。
    </Txt>
    <Row gap={8} wrap>
      <Button kind="outline" small onTap={() => onKeep('mine')}>
        用这里的
      </Button>
      <Button kind="outline" small onTap={() => onKeep('theirs')}>
        用别处的
      </Button>
    </Row>
  </Note>
);
