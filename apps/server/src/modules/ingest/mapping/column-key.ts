import { plainName } from './header-text.js';

const LONGEST = 150;

/** A column as it is remembered: its title, after the title above it where there is one. */
export const columnKey = ({ title, group }: { title: string; group: string }): string =>
  [group, title]
    .map(plainName)
    .filter((part) => part !== '')
    .join('/')
    .slice(0, LONGEST);
