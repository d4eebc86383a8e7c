import { comparedRows } from '@market/contract/record';
import { expect, test } from '@jest/globals';
import { registerToy, toy, toyContent } from '@market/contract/testing';
import { renderToString } from 'react-dom/server';
import { draftIssues, draftOf, emptyDraft, type Draft } from './draft';
import { recordColumns } from './record-columns';
import { RecordForm } from './record-form';

// A type that no file of the console knows: what works for it works from its description alone.
registerToy();

const nothing = () => undefined;
const drawn = (draft: Draft): string =>
  renderToString(
    <RecordForm
      {...{ spec: toy, draft, refused: [], busy: undefined, notice: null }}
      {...{ onChange: nothing, onSave: nothing, onSubmit: nothing }}
    />,
  );

test('the form has a labelled control for each field of a new type, and shows what is in it', () => {
  const html = drawn(draftOf(toyContent));
  for (const { key, label } of toy.fields)
    expect(html).toMatch(new RegExp(`<label for="field-fields-${key}"[^>]*>${label}</label>`));
  for (const key of ['maker', 'condition', 'priceFen', 'priceUnit', 'ownerPhones'])
    expect(html).toContain(`id="field-fields-${key}"`);
  for (const value of ['木马', '城东', '好的', '12.50', '13800000000']) expect(html).toContain(value);
});

test('the form asks for what the description asks for', () => {
  expect(draftIssues(toy, emptyDraft()).map(({ message }) => message)).toEqual([
    '请填写玩具名称',
    '请填写作坊',
    '请填写来源名称',
  ]);
});

test('the table and the comparison for verification follow the description', () => {
  const titles = recordColumns(toy, { edits: false, seesAll: false, sort: undefined }).map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual(['玩具名称', '作坊']);
  const after = { ...toyContent, fields: { ...toyContent.fields, condition: '坏了' } };
  expect(comparedRows(toy, toyContent, after).filter(({ changed }) => changed)).toMatchObject([
    { label: '状况', before: '好的', text: '坏了' },
  ]);
});
