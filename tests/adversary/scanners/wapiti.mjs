// wapiti over the same addresses, and over what it finds on the pages of both front ends.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byRole, folderFor, headerArgs, scan, total } from './scan.mjs';

/** Each module has found its planted flaw; SQL is sqlmap's, and ssrf would ask a host outside. */
const MODULES = 'xss,redirect,file,http_headers,csp';
const FLAGS = [
  ...['--scope=folder', '--depth=1', `--module=${MODULES}`, '--timeout=30', '--max-attack-time=600'],
  ...['--flush-session', '--no-bugreport', '--verbose=1', '--format=json'],
];
/** It says that it reads Brotli, and reads noise where it is not installed: it would find nothing in any longer answer. */
const PLAIN = { 'accept-encoding': 'identity' };
const LIMIT_S = 900;

/** What it complains of and we do on purpose. */
const known = {
  'X-XSS-Protection is not set': 'browsers gave it up and it made holes of its own: sent as 0',
  'Strict-Transport-Security is not set': 'sent in production, where there is TLS',
};

export async function wapiti(server, targets) {
  const runs = [];
  for (const own of byRole(targets)) runs.push(await one(server, own));
  return total(runs);
}

async function one(server, targets) {
  const folder = folderFor('wapiti');
  // Lists it would load from the network when they are not there.
  writeFileSync(join(folder, 'apps.json'), '{}');
  writeFileSync(join(folder, 'nikto_db'), '');
  const report = join(folder, 'report.json');
  const args = [
    ...[`--url=${server.base}/`, ...targets.flatMap(({ url }) => ['--start', url]), ...FLAGS],
    ...[`--store-session=${folder}`, `--store-config=${folder}`, `--output=${report}`],
    ...headerArgs('--header', { ...targets[0].headers, ...PLAIN }),
  ];
  return scan(server, { command: 'wapiti', args, limitSeconds: LIMIT_S, targets }, () => findingsIn(report));
}

function findingsIn(report) {
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8'));
  return [vulnerabilities, anomalies]
    .flatMap(Object.entries)
    .flatMap(([kind, found]) => found.map(({ path, info }) => ({ key: path, why: `${kind}: ${info}` })))
    .filter(({ why }) => !Object.keys(known).some((text) => why.endsWith(text)));
}
