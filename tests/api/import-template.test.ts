import { describe, expect, it } from '@jest/globals';
import { recordTypes, type FieldSpec } from '@market/contract/record';
import { templateColumns } from '../../apps/server/src/modules/ingest/template/template-columns.js';
import { writeTemplate } from '../../apps/server/src/modules/ingest/template/write-template.js';
import { ImportRefused } from '../../apps/server/src/modules/ingest/reading/import-refused.js';
import { creditCode } from '../support/samples.js';
import { preview } from '../support/sheets/preview.js';
import { writeXlsx } from '../support/sheets/write-xlsx.js';

const REGION = '320500';

/** What somebody would write into the template's cell, and what is stored of it. */
function sample(field: FieldSpec): [cell: string | number, stored: unknown] {
  const option = field.options?.[0] ?? '';
  switch (field.kind) {
    case 'integer':
      return [12, 12];
    case 'decimal':
      return [3.5, 3.5];
    case 'money':
      return [120, 120_000_000];
    case 'price':
      return [400, 40_000];
    case 'area':
      return [860, 860];
    case 'day':
    case 'date':
      return ['2026-03-01', '2026-03-01'];
    case 'url':
      return ['https://www.example.com/a', 'https://www.example.com/a'];
    case 'phones':
      return ['13800000001、0512-80000001', ['13800000001', '0512-80000001']];
    case 'creditCode':
      return [creditCode(REGION, 7), creditCode(REGION, 7)];
    case 'flag':
      return ['是', true];
    case 'choice':
      return [field.optionLabels?.[option] ?? option, option];
    case 'choices':
      return [field.optionLabels?.[option] ?? option, [option]];
    case 'rows': {
      const cells = (field.columns ?? []).map(({ key, label }) => [key, `样${label}`] as const);
      return [cells.map(([, text]) => text).join(' | '), [Object.fromEntries(cells)]];
    }
    case 'text':
    case 'longText':
      return [`样${field.label}`, `样${field.label}`];
  }
}

describe.each(recordTypes.map((spec) => [spec.label, spec] as const))('the template of %s', (_, spec) => {
  const columns = templateColumns(spec);
  const fieldOf = (key: string) => spec.fields.find((field) => key === `fields.${field.key}`);

  it('is an empty sheet: nothing in it is taken for a record', async () => {
    const empty = preview('template.xlsx', await writeTemplate(spec), spec.type, REGION);
    await expect(
      empty.then(
        ({ rows }) => rows,
        (error: unknown) => error instanceof ImportRefused,
      ),
    ).resolves.toEqual([]);
  });

  it('filled in as it says, gives every field its column and its value', async () => {
    const cells = columns.map(({ key }) => {
      const field = fieldOf(key);
      if (field) return sample(field)[0];
      return { title: '样例一', longitude: 120.62, latitude: 31.3, sourceDate: '2026-01-02' }[key as string] ?? '样例';
    });
    const sheet = writeXlsx({ sheets: [{ name: spec.label, rows: [columns.map(({ title }) => title), cells] }] });
    const { rows, summary } = await preview('filled.xlsx', sheet, spec.type, REGION);
    expect(summary.sheets[0]?.columns.filter(({ confidence }) => confidence < 1)).toEqual([]);
    const stored = rows[0]?.record.fields ?? {};
    for (const { key } of columns) {
      const field = fieldOf(key);
      if (field) expect([field.key, stored[field.key]]).toEqual([field.key, sample(field)[1]]);
    }
    expect(rows[0]?.record).toMatchObject({ title: '样例一', sourceDate: '2026-01-02' });
  });
});
