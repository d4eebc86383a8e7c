import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { root } from './workspace.mjs';

const running = new Set();

/** A child in a process group of its own, so that whatever it started ends with it. */
function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends what is still running when this process is told to end; the answer takes that back. */
export function endChildrenWithMe() {
  const end = (signal) => {
    for (const child of running) endGroup(child, 'SIGKILL');
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of endingSignals) process.on(signal, end);
  return () => endingSignals.forEach((signal) => process.off(signal, end));
}

/**
 * Runs a command to its end and never throws: { ok, output, seconds }.
 * `show` prints the output as it comes, otherwise it is collected.
 */
export function run(command, args, { folder = root, env = {}, show = false, limitSeconds = 900 } = {}) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      detached: true,
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    }
    const limit = setTimeout(() => {
      output += `\n超过 ${limitSeconds} s，已结束`;
      endGroup(child, 'SIGKILL');
    }, limitSeconds * 1000);
    const end = (ok) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ ok, output, seconds: (Date.now() - startedAt) / 1000 });
    };
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => {
      endGroup(child, 'SIGKILL');
      end(code === 0);
    });
  });
}

/** The end of an output, without colours and cursor moves: where compilers say what is wrong. */
export const endOf = (output, lines = 60) =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-lines)
    .join('\n');

export const inSeconds = (seconds) => `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
