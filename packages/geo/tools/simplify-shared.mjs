// Simplifies neighbouring rings so that a shared border stays shared: rings are cut where borders meet,
// and every piece is simplified in the same direction whichever ring it belongs to.

const keyOf = ([x, y]) => `${x},${y}`;

/** Points where three or more borders meet: seen over all rings, they have more than two different neighbours. */
function findJunctions(rings) {
  const neighbours = new Map();
  for (const ring of rings)
    ring.forEach((point, i) => {
      const around = neighbours.get(keyOf(point)) ?? new Set();
      around.add(keyOf(ring.at(i - 1))).add(keyOf(ring[(i + 1) % ring.length]));
      neighbours.set(keyOf(point), around);
    });
  return new Set([...neighbours].filter(([, around]) => around.size > 2).map(([key]) => key));
}

/** Distance from a point to a segment, in grid steps of latitude. */
function distanceTo([px, py], [ax, ay], [bx, by], lngScale) {
  const [dx, dy] = [(bx - ax) * lngScale, by - ay];
  const [ex, ey] = [(px - ax) * lngScale, py - ay];
  const along = dx || dy ? Math.max(0, Math.min(1, (ex * dx + ey * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(ex - along * dx, ey - along * dy);
}

/** Douglas–Peucker; both ends stay. */
function simplifyLine(line, tolerance, lngScale) {
  let [worst, at] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const distance = distanceTo(line[i], line[0], line.at(-1), lngScale);
    if (distance > worst) [worst, at] = [distance, i];
  }
  if (worst <= tolerance) return [line[0], line.at(-1)];
  const before = simplifyLine(line.slice(0, at + 1), tolerance, lngScale);
  return [...before.slice(0, -1), ...simplifyLine(line.slice(at), tolerance, lngScale)];
}

const inOneDirection = (line) => {
  const [first, last] = [keyOf(line[0]), keyOf(line.at(-1))];
  return first > last || (first === last && keyOf(line[1]) > keyOf(line.at(-2)));
};

function simplifyPiece(piece, tolerance, lngScale) {
  const turned = inOneDirection(piece);
  const line = simplifyLine(turned ? piece.toReversed() : piece, tolerance, lngScale);
  return turned ? line.toReversed() : line;
}

function simplifyRing(ring, junctions, tolerance, lngScale) {
  let cuts = ring.flatMap((point, i) => (junctions.has(keyOf(point)) ? [i] : []));
  if (cuts.length < 2) {
    // An island, or a border that meets others once: cut it at its two ends too, which are the same for every ring.
    const byPlace = ring.map((_, i) => i).sort((a, b) => ring[a][0] - ring[b][0] || ring[a][1] - ring[b][1]);
    cuts = [...new Set([...cuts, byPlace[0], byPlace.at(-1)])].sort((a, b) => a - b);
  }
  return cuts.flatMap((from, k) => {
    const to = cuts[k + 1] ?? cuts[0] + ring.length;
    const piece = Array.from({ length: to - from + 1 }, (_, i) => ring[(from + i) % ring.length]);
    return simplifyPiece(piece, tolerance, lngScale).slice(0, -1);
  });
}

/** @param tolerance grid steps a border may move */
export function simplifyShared(regions, tolerance, lngScale) {
  const junctions = findJunctions(regions.flatMap(({ rings }) => rings));
  return regions.map((region) => ({
    ...region,
    rings: region.rings.map((ring) => simplifyRing(ring, junctions, tolerance, lngScale)),
  }));
}
