// sqlmap over every parameter, the parts of an address, the headers we read and two bodies.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byRole, folderFor, headerArgs, scan, total } from './scan.mjs';

/**
 * Found by the canary: below level 3 it misses the word within brackets and LIKE; risk 2 and 3 add OR and heavy queries
 * only, and waiting tells nothing on a busy machine, so techniques are by answer, by error and by union.
 */
const FLAGS = [
  ...['--batch', '--disable-coloring', '--flush-session', '--keep-alive', '--skip-waf', '--ignore-code=*'],
  ...['--level=3', '--risk=1', '--technique=BEU', '--skip=user-agent,referer,host', '--timeout=30'],
  '--answers=keep testing=Y,exploit=N',
];
const LIMIT_S = 900;

export async function sqlmap(server, targets, beside) {
  const runs = [];
  for (const own of byRole(targets)) {
    const list = join(folderFor('sqlmap'), 'targets.txt');
    writeFileSync(list, own.map(marked).join('\n'));
    runs.push(await one(server, own, ['-m', list, ...headerArgs('-H', own[0].headers)]));
  }
  for (const request of beside) {
    const { url, headers, body } = request;
    const data = body ? ['-H', 'content-type: application/json', `--data=${JSON.stringify(body)}`] : [];
    runs.push(await one(server, [request], ['-u', url, ...headerArgs('-H', headers), ...data]));
  }
  return total(runs);
}

async function one(server, targets, args) {
  const folder = folderFor('sqlmap');
  const results = join(folder, 'results.csv');
  const all = [...args, ...FLAGS, `--dbms=${server.dbms}`, `--output-dir=${folder}`, `--results-file=${results}`];
  return scan(server, { command: 'sqlmap', args: all, limitSeconds: LIMIT_S, targets }, () => findingsIn(results));
}

/** sqlmap knows a parameter of the search by itself, a part of the address by its mark. */
const marked = ({ url, before, value, after }) => (before.includes('?') ? url : `${before}${value}*${after}`);

/** Rows of its sheet: address, place, parameter, techniques, note. */
function findingsIn(results) {
  const [, ...lines] = readFileSync(results, 'utf8').trim().split('\n');
  return lines
    .filter((line) => !/false positive/.test(line))
    .map((line) => ({ key: new URL(line.split(',')[0]).pathname, why: line }));
}
