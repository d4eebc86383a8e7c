import { requestsBeside } from './requests.mjs';
import { sqlmap } from './sqlmap.mjs';
import { targetsOf } from './targets.mjs';
import { wapiti } from './wapiti.mjs';

/** Each asks a started server for what `only`, a pattern of operation and parameter, lets through: `{ faults, … }`. */
export const scanners = {
  sqlmap: async (server, only) => sqlmap(server, await targetsOf(server, only), await requestsBeside(server, only)),
  wapiti: async (server, only) => wapiti(server, await targetsOf(server, only)),
};

export function printScan(name, { addresses, asked, seconds, faults }) {
  console.log(
    `${name}: ${addresses} addresses, ${asked} requests, ${Math.round(seconds)} s, ${faults.length} findings`,
  );
  for (const { key, why } of faults) console.log(`  ${key}: ${why}`);
}
