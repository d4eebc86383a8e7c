import { rmSync } from 'node:fs';

export default function stopDemoFolder(): void {
  const folder = process.env['MARKET_TEST_DEMO_FOLDER'];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
