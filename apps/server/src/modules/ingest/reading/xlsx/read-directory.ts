import { ImportRefused } from '../import-refused.js';
import { limits } from '../limits.js';
import type { Package } from './open-package.js';
import { readWholeXml } from './read-xml.js';

export interface SheetEntry {
  name: string;
  hidden: boolean;
  part: string;
}

export interface Directory {
  sheets: SheetEntry[];
  since1904: boolean;
  stylesPart: string | undefined;
  stringsPart: string | undefined;
}

interface Relation {
  part: string;
  kind: string;
}

/** Where the workbook keeps its sheets, styles and strings; chart sheets and the like are left out. */
export async function readDirectory(parts: Package): Promise<Directory> {
  const workbook = await findWorkbook(parts);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = await readRelations(parts, folder, workbook);
  const partOf = (kind: string) => [...relations.values()].find((relation) => relation.kind === kind)?.part;
  const directory: Directory = {
    sheets: [],
    since1904: false,
    stylesPart: partOf('styles'),
    stringsPart: partOf('sharedStrings'),
  };
  await readWholeXml(await parts.open(workbook), {
    open({ name, attributes }) {
      if (name === 'workbookPr') directory.since1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attributes['r:id'] ?? localAttribute(attributes, 'id') ?? '');
      if (relation?.kind !== 'worksheet' || !parts.has(relation.part)) return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      directory.sheets.push({ name: attributes['name'] ?? '', hidden, part: relation.part });
    },
    close: () => undefined,
  });
  if (directory.sheets.length > limits.sheets) throw new ImportRefused('tooManyParts');
  return directory;
}

const localAttribute = (attributes: Record<string, string>, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

async function findWorkbook(parts: Package): Promise<string> {
  if (!parts.has('[Content_Types].xml')) throw new ImportRefused('otherFormat');
  if (parts.has('xl/workbook.bin')) throw new ImportRefused('otherFormat');
  if (!parts.has('_rels/.rels')) throw new ImportRefused('damaged');
  const relations = await readRelations(parts, '', '');
  const workbook = [...relations.values()].find(({ kind }) => kind === 'officeDocument')?.part;
  if (!workbook || !parts.has(workbook)) throw new ImportRefused('damaged');
  if (!/xl\/[^/]*\.xml$/i.test(workbook)) throw new ImportRefused('otherFormat');
  return workbook;
}

async function readRelations(parts: Package, folder: string, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!parts.has(file)) return relations;
  await readWholeXml(await parts.open(file), {
    open({ name, attributes }) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = attributes['Target'] ?? '';
      const kind = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      relations.set(attributes['Id'] ?? '', { part: resolvePart(folder, target), kind });
    },
    close: () => undefined,
  });
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
