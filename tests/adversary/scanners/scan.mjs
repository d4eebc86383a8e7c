// A scanner at work: bounded in time, and known by the server's own log to have asked and to have been answered.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { endOf, run } from '../../../config/scripts/lib/run.mjs';
import { roles } from '../people.mjs';
import { scratch } from '../server.mjs';

export const folderFor = (name) => mkdtempSync(join(scratch, `${name}-`));

/**
 * Runs a scanner on targets that share their headers: its faults and how often it asked. A scanner that breaks off,
 * asks nothing of a target or is let in nowhere fails: silence is no finding.
 */
export async function scan(server, { command, args, limitSeconds, targets }, findingsOf) {
  const from = server.log().length;
  const { ok, output, seconds } = await run(command, args, { folder: scratch, env: direct, limitSeconds });
  const answers = answersIn(server.log().slice(from));
  const failed = (why) => new Error(`${command} ${why}:\n${endOf(output, 12)}`);
  if (!ok) throw failed(`broke off after ${Math.round(seconds)} s`);
  const silent = [...new Set(targets.map(({ key }) => key))].filter((key) => !answers.has(key));
  if (silent.length > 0) throw failed(`asked nothing of ${silent.join(', ')}`);
  const shut = targets.filter(({ key, answered }) => answered && !answers.get(key).some((status) => status < 400));
  if (shut.length > 0) throw failed(`was let in nowhere at ${shut.map(({ key }) => key).join(', ')}`);
  const asked = sum([...answers.values()].map(({ length }) => length));
  return { faults: findingsOf(output), addresses: targets.length, asked, seconds };
}

/** The server is on the loopback: no proxy is in between. */
const direct = Object.fromEntries(
  ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'].map((name) => [name, '']),
);

/** Statuses by operation, from the lines of requests in the log. */
function answersIn(log) {
  const answers = new Map();
  for (const [, method, route, status] of log.matchAll(/"method":"(\w+)","route":"\/api\/v1([^"]+)","status":(\d+)/g)) {
    const key = `${method} ${route.replace(/:(\w+)/g, '{$1}')}`;
    answers.set(key, [...(answers.get(key) ?? []), Number(status)]);
  }
  return answers;
}

/** Targets that are asked with the same headers. */
export const byRole = (targets) =>
  roles.map((role) => targets.filter((each) => each.role === role)).filter((own) => own.length > 0);

export const headerArgs = (flag, headers) =>
  Object.entries(headers).flatMap(([name, value]) => [flag, `${name}: ${value}`]);

export const total = (runs) => ({
  faults: runs.flatMap(({ faults }) => faults),
  addresses: sum(runs.map(({ addresses }) => addresses)),
  asked: sum(runs.map(({ asked }) => asked)),
  seconds: sum(runs.map(({ seconds }) => seconds)),
});

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
