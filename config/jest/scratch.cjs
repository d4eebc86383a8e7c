const { statfsSync } = require('node:fs');
const { freemem, tmpdir } = require('node:os');

const MEMORY = '/dev/shm';
const GB = 2 ** 30;

/** Where tests keep databases and files: in memory where there is room, for what MariaDB and SQLite wait for is the disk. */
module.exports.scratchFolder = () => {
  if (process.env.MARKET_TEST_SCRATCH) return process.env.MARKET_TEST_SCRATCH;
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize > 2 * GB && freemem() > 4 * GB) return MEMORY;
  } catch {
    // only Linux has it
  }
  return tmpdir();
};
