import { cellText } from '../reading/sheet.js';
import { told, type ReadValue, type ValueIssue } from './reading.js';
import { compact } from './text.js';

/** Area codes are three digits for 北京 and the 02x cities, four elsewhere. */
const LANDLINE = /^(0(?:10|2\d)|0[3-9]\d{2})(\d{7,8})$/;
const MOBILE = /^1[3-9]\d{9}$/;
const LOCAL = /^[2-8]\d{6,7}$/;
const SERVICE = /^(400\d{7}|800\d{7}|9[56]\d{3,4}|12\d{3})$/;
const EXTENSION = /(?:转分机|转|分机号?|ext\.?|x|#)[:：]?(\d{1,6})$/i;
const SEPARATORS = /[/、,，;；|\n]|或|(?<=\d{7})\s+(?=\d{7}|0\d{2,3}[- )])/;

/** Every number of a cell as 025-80004029-801 or 13800005973; what is no number is told and left out. */
export const readPhones: ReadValue = (cell, _field, { areaCode }) => {
  const parts = cellText(cell)
    .normalize('NFKC')
    .split(SEPARATORS)
    .map((part) => part.trim().replace(/^(\d{11})\.0$/, '$1'))
    .filter((part) => /\d/.test(part));
  const phones: string[] = [];
  const issues: ValueIssue[] = [];
  let lastArea: string | undefined;
  for (const part of parts) {
    const read = completed(part, phones.at(-1)) ?? readPhone(part, lastArea, areaCode);
    if (!read) issues.push({ code: 'unreadable', message: `认不出电话 ${part.slice(0, 30)}` });
    else {
      if (read.added) issues.push({ code: 'areaCodeAdded', message: `电话没有区号，按本市补了 ${read.added}，请核对` });
      if (read.completed) issues.push({ code: 'phoneCompleted', message: `“${part}”补全为 ${read.phone}，请核对` });
      lastArea = read.area ?? lastArea;
      if (!phones.includes(read.phone)) phones.push(read.phone);
    }
  }
  if (parts.length === 0) return told('unreadable', '认不出电话');
  return { ...(phones.length > 0 && { value: phones }), issues };
};

interface Phone {
  phone: string;
  area?: string;
  added?: string;
  completed?: true;
}

/** 0510-85012345/46：the last digits of another number beside the one before. Three digits may be an extension. */
function completed(part: string, before: string | undefined): Phone | undefined {
  if (!/^(\d{1,2}|\d{4})$/.test(part) || !before || !/^\d{3,4}-\d{7,8}$/.test(before)) return undefined;
  return { phone: before.slice(0, -part.length) + part, completed: true };
}

function readPhone(part: string, lastArea: string | undefined, ownArea: string | null): Phone | undefined {
  const plain = compact(part);
  const extension = EXTENSION.exec(plain)?.[1];
  const body = extension === undefined ? plain : plain.replace(EXTENSION, '');
  const tail = extension ?? trailingExtension(body);
  const digits = digitsOf(tail === extension ? body : body.slice(0, body.lastIndexOf('-')));
  if (MOBILE.test(digits)) return { phone: digits };
  if (SERVICE.test(digits)) return { phone: digits };
  const suffix = tail === undefined ? '' : `-${tail}`;
  const landline = LANDLINE.exec(digits) ?? LANDLINE.exec(lostZero(digits, ownArea));
  if (landline) return { phone: `${landline[1]}-${landline[2]}${suffix}`, area: landline[1] ?? '' };
  if (!LOCAL.test(digits)) return undefined;
  if (lastArea !== undefined) return { phone: `${lastArea}-${digits}${suffix}` };
  return ownArea === null ? undefined : { phone: `${ownArea}-${digits}${suffix}`, area: ownArea, added: ownArea };
}

/** 025-80004029-801 names its extension by a dash alone. */
const trailingExtension = (text: string): string | undefined => /\d{7,8}-(\d{1,6})$/.exec(text)?.[1];

function digitsOf(text: string): string {
  const digits = text.replace(/\D/g, '');
  const home = digits.replace(/^(0086|86)(?=1[3-9]\d{9}$|[2-9]\d{8,10}$|0\d{9,11}$)/, '');
  if (home === digits) return digits;
  return home.startsWith('1') || home.startsWith('0') ? home : `0${home}`;
}

/** A number cell drops the zero in front: 51380008349 is 0513-80008349 where that is the city's own code. */
const lostZero = (digits: string, ownArea: string | null): string =>
  ownArea !== null && digits.startsWith(ownArea.slice(1)) ? `0${digits}` : digits;
