// The floor to measure the import against: unzip and SAX, or splitting at commas, with nothing made of what is read.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(new URL('../../apps/server/package.json', import.meta.url));
const { openPromise } = require('yauzl');
const { SaxesParser } = require('saxes');
const [file] = process.argv.slice(2);
let cells = 0;

if (file.endsWith('.csv')) for (const line of readFileSync(file, 'utf8').split('\n')) cells += line.split(',').length;
else {
  const zip = await openPromise(file, { autoClose: false });
  for await (const entry of zip.eachEntry()) {
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => (cells += name === 'c' ? 1 : 0));
    for await (const chunk of await zip.openReadStreamPromise(entry)) parser.write(chunk.toString('latin1'));
    parser.close();
  }
  zip.close();
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ cells, ms: performance.now(), cpuMs: (userCPUTime + systemCPUTime) / 1e3, peakMb: maxRSS / 1024 }),
);
