import { publicRecordTypes } from '../record/index.js';
import { inChinese, sayIn, type Language, type Say, type Words } from '../shared/index.js';
import { recordWords } from './record-words.js';
import { interfaceWords } from './words/index.js';

/** Every text of the public pages by its Chinese: those of the interface, and what the record descriptions say. */
export const englishWords: Words = { ...Object.fromEntries(publicRecordTypes.flatMap(recordWords)), ...interfaceWords };

const inEnglish = sayIn(englishWords);

/** For answers that are written on the server. */
export const sayFor = (language: Language): Say => (language === 'en' ? inEnglish : inChinese);
