// pnpm release:sbom [file]: what a release runs with, as CycloneDX, the same for the same lock file; fails on a licence not allowed.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pnpm } from './lib/pnpm.mjs';
import { root } from './lib/workspace.mjs';

/** Licences that ask for no more than to be named; of the MPL that a changed file of it stays open. */
const allowed = new Set(
  '0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC-BY-4.0 CC0-1.0 ISC MIT MIT-0 MPL-2.0 Python-2.0 Unlicense Zlib'.split(
    ' ',
  ),
);
/** Says so in its README alone. */
const told = { 'string.fromcodepoint': 'MIT' };

const { ok, output } = await pnpm(['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--prod']);
const start = output.indexOf('{\n');
if (!ok || start < 0) {
  console.error(output);
  process.exit(1);
}
const bill = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
const components = [...bill.components].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
// Without what differs from run to run: serial number, time, and who of our own packages is found first.
const metadata = { ...bill.metadata, timestamp: undefined };
const kept = { ...bill, serialNumber: undefined, dependencies: undefined, metadata, components };
const text = `${JSON.stringify(kept, null, 2)}\n`;

const licenceOf = ({ name, licenses = [] }) =>
  told[name] ?? licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name).join(' AND ');
/** Of alternatives one must be allowed, of several together all. */
const mayBeUsed = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => allowed.has(part)));
const refused = components.filter((one) => one.group !== '@market' && !mayBeUsed(licenceOf(one)));
for (const one of refused) console.error(`${one['bom-ref']}：${licenceOf(one) || '没有写明许可'}`);

const file = process.argv[2] ?? join(root, 'data/sbom.cdx.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
console.log(`${components.length} 个组件，SHA-256 ${createHash('sha256').update(text).digest('hex')}`);
process.exitCode = refused.length > 0 ? 1 : 0;
