import { figureParts, inChinese, type AmountText, type Say } from '../shared/index.js';
import { shownFields } from './field-text.js';
import type { FieldValues } from './field-value.js';
import type { RecordTypeSpec, Standing } from './record-type.js';

export interface CardText {
  /** Who it belongs to; empty when the type or the record does not say. */
  by: string;
  tags: { text: string; tone: Standing['says'][string]['tone'] | null }[];
  /** The figure apart from its unit: `600` and `元/小时`. */
  figure: AmountText | null;
  line: string;
}

const MOST_TAGS = 2;

/** What a card says, by the type's plan; without one choices are tags and the rest is one line. */
export function cardText(spec: RecordTypeSpec, fields: FieldValues, say: Say = inChinese): CardText {
  const { card, standing } = spec;
  const shown = shownFields(spec, fields, 'card', say);
  const textOf = (key: string | undefined): string => {
    const found = shown.find(({ field }) => field.key === key);
    return found?.field.kind === 'day' ? wordyDay(found.text, say) : (found?.text ?? '');
  };
  const tags = shown
    .filter(({ field }) => (standing ? field.key === standing.field : field.kind === 'choice'))
    .filter(({ field }) => field.key !== card?.by && !card?.line?.includes(field.key))
    .map(({ field, text }) => ({ text, tone: standing?.says[String(fields[field.key])]?.tone ?? null }));
  const others = shown.filter(({ field }) => field.kind !== 'choice').map(({ text }) => text);
  const line = card ? (card.line ?? []).map(textOf).filter(Boolean) : others;
  return {
    by: textOf(card?.by),
    tags: tags.slice(0, MOST_TAGS),
    figure: figureOf(textOf(card?.figure)),
    line: line.join('　'),
  };
}

/** 2025年5月9日: in running text, not in a table. */
const wordyDay = (day: string, say: Say): string =>
  day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, (_, year: string, month: string, date: string) =>
    say('{year}年{month}月{day}日', { year, month, day: date }),
  );

const figureOf = (text: string): AmountText | null => (text === '' ? null : figureParts(text));
