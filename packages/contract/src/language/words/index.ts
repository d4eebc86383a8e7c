import { challengeWords } from './challenge.js';
import { evidenceWords } from './evidence.js';
import { homeWords } from './home.js';
import { mapWords } from './map.js';
import { marksWords } from './marks.js';
import { recordWords } from './record.js';
import { regionWords } from './region.js';
import { searchWords } from './search.js';
import { sharedWords } from './shared.js';
import { valuesWords } from './values.js';
import type { Words } from '../../shared/index.js';

/** What the pages themselves say, by its Chinese. */
export const interfaceWords: Words = {
  ...valuesWords,
  ...sharedWords,
  ...marksWords,
  ...homeWords,
  ...regionWords,
  ...mapWords,
  ...challengeWords,
  ...recordWords,
  ...searchWords,
  ...evidenceWords,
};
