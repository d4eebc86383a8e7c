import { amountOf, type Quantity } from './quantities.js';

const LEAST_SAMPLES = 3;
const CLEARLY = 1.5;

/** The middle power of ten of amounts whose unit is known, or undefined when there are too few to tell. */
export function magnitudeOf(amounts: readonly number[]): number | undefined {
  const powers = amounts
    .filter((amount) => amount > 0)
    .map(Math.log10)
    .sort((a, b) => a - b);
  return powers.length < LEAST_SAMPLES ? undefined : powers[powers.length >> 1];
}

/** Whether a bare number must mean 万: read so it lies with its column, read plainly it lies far off. */
export function meansWan(quantity: Quantity, magnitude: number | undefined): boolean {
  const power = Math.log10(amountOf(quantity));
  if (magnitude === undefined || !Number.isFinite(power)) return false;
  return Math.abs(power - magnitude) - Math.abs(power + 4 - magnitude) > CLEARLY;
}
