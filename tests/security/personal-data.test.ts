import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { legalHolds, personalDataKinds } from '@market/contract/privacy';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../apps/server/src/database/entities.js';
import { inventory } from '../../apps/server/src/modules/privacy/inventory.js';
import { notPersonal } from '../../apps/server/src/modules/privacy/not-personal.js';

/** What a column of a person is called here: who, by whom, how to reach them, and the texts they write themselves. */
const PERSONAL =
  /account|actor|username|displayName|reporter|attendee|persons|contact|phone|openid|password|totp|Sealed$|^sealed$|^ip$|device|holder|behalf|absent|substituteId|By$|ByName$|^(to|from|updated)?[bB]y$|^name$|question|turns|^text$|^body$|payload|senderMark|codeHash|tokenHash|fileKey|^answer$/;

const columnsOf = (entity: unknown): string[] =>
  getMetadataArgsStorage()
    .filterColumns(entity as () => unknown)
    .map(({ propertyName }) => propertyName);
const declared = ({ subject, columns, secrets = [] }: (typeof inventory)[number]): string[] => [
  ...(subject === null ? [] : [subject]),
  ...columns,
  ...secrets,
];

it('P2: every column of a person is in the inventory, and the inventory names no column that is not there', () => {
  const known = new Map(inventory.map((table) => [table.entity as unknown, declared(table)]));
  const undeclared = entities.flatMap((entity) => {
    const listed = [...(known.get(entity) ?? []), ...(notPersonal[entity.name] ?? [])];
    return columnsOf(entity)
      .filter((column) => PERSONAL.test(column) && !listed.includes(column))
      .map((column) => `${entity.name}.${column}: declare it in modules/privacy/inventory-*.ts or not-personal.ts`);
  });
  expect(undeclared).toEqual([]);
  const missing = inventory.flatMap(({ entity, ...table }) =>
    declared({ entity, ...table })
      .filter((column) => !columnsOf(entity).includes(column))
      .map((column) => `${entity.name}.${column}`),
  );
  expect(missing).toEqual([]);
});

it('P2: every table of the inventory has a purpose, a legal base, a retention, and an ending', () => {
  for (const { kind, ending } of inventory) {
    const { why, basis, kept } = personalDataKinds[kind];
    for (const text of [why, basis, kept]) expect(text).not.toBe('');
    if (ending.how === 'kept') expect(legalHolds[ending.hold].law).toMatch(/法/);
  }
  expect(new Set(inventory.map(({ entity }) => entity)).size).toBe(inventory.length);
});
