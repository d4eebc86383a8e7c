import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../config/app-config.js';

/** One way of writing: NFKC, lower case, without what is put between letters to hide a word. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');

const file = path.join(projectRoot, 'config/suspect-words.json');
const { words } = JSON.parse(readFileSync(file, 'utf8')) as { words: Record<string, string[]> };
const suspects = Object.values(words).flat().map(plain);

/** Whether a person should look before it is public. */
export const hasSuspectWord = (text: string): boolean => {
  const written = plain(text);
  return suspects.some((word) => written.includes(word));
};
