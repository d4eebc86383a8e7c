import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const unzigzag = (charCode) => ((charCode - 64) >> 1) ^ -((charCode - 64) & 1);
const samePoint = ([ax, ay], [bx, by]) => ax === bx && ay === by;

/** One ring of ECharts' "UTF8Encoding": zig-zag deltas as characters, on a grid of 1/1024 degree. Comes back open. */
function decodeRing(text, [startX, startY]) {
  const ring = [];
  let [x, y] = [startX, startY];
  for (let i = 0; i < text.length; i += 2) {
    x += unzigzag(text.charCodeAt(i));
    y += unzigzag(text.charCodeAt(i + 1));
    if (ring.length === 0 || !samePoint(ring.at(-1), [x, y])) ring.push([x, y]);
  }
  if (samePoint(ring[0], ring.at(-1))) ring.pop();
  return ring;
}

/**
 * The wanted regions of one province file: seat of government [lng, lat] in degrees and rings of grid points [x, y]
 * (degrees × 1024), both GCJ-02.
 * Regions are found by code only: 普陀区 exists twice in China, in Shanghai (310107) and in Zhoushan (330903).
 */
export function decodeProvince(province, codes) {
  const file = require.resolve(`echarts/map/json/province/${province}.json`);
  const { features } = JSON.parse(readFileSync(file, 'utf8'));
  return codes.map((code) => {
    const feature = features.find(({ id }) => id === code);
    if (!feature) throw new Error(`${province}.json has no region ${code}`);
    const { type, coordinates, encodeOffsets } = feature.geometry;
    const rings = type === 'Polygon' ? coordinates : coordinates.flat();
    const offsets = type === 'Polygon' ? encodeOffsets : encodeOffsets.flat();
    return { code, seat: feature.properties.cp, rings: rings.map((ring, i) => decodeRing(ring, offsets[i])) };
  });
}
