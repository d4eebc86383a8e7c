/** Where the belt line is drawn: the card of the home page, the tall map page, or the broad console. */
export type BeltShapeName = 'card' | 'tall' | 'broad';

/** Lengths are in the units of the shape's own box, width × height. */
export interface BeltShape {
  width: number;
  height: number;
  /** Place of every pearl, by region code. */
  spots: Readonly<Record<string, BeltSpot>>;
  /** SVG path of the Yangtze. */
  river: string;
  riverLabel: { x: number; y: number; degrees: number };
  /** Radius of a pearl: `base` at nothing, `base + gain` at the greatest value. `ring` is the width of its rim. */
  pearl: { base: number; gain: number; ring: number };
  labelSize: number;
}

export interface BeltSpot {
  bank: 'south' | 'north';
  x: number;
  y: number;
}

const south = (x: number, y: number): BeltSpot => ({ bank: 'south', x, y });
const north = (x: number, y: number): BeltSpot => ({ bank: 'north', x, y });

export const beltShapes: Readonly<Record<BeltShapeName, BeltShape>> = {
  card: {
    width: 358,
    height: 178,
    spots: {
      320100: south(36, 94),
      321100: south(93, 84),
      320400: south(147, 104),
      320200: south(202, 121),
      320500: south(259, 131),
      310107: south(319, 124),
      321200: north(136, 34),
      320600: north(248, 54),
    },
    river:
      'M-4 58C46 42 82 47 112 53S166 63 194 76S256 88 362 66V112C316 117 278 113 242 106S182 87 154 80S96 67 68 68S20 80 -4 86Z',
    riverLabel: { x: 188, y: 87, degrees: 18 },
    pearl: { base: 4.85, gain: 3.75, ring: 3.15 },
    labelSize: 13,
  },
  tall: {
    width: 390,
    height: 500,
    spots: {
      320100: south(42, 268),
      321100: south(108, 236),
      320400: south(152, 300),
      320200: south(204, 356),
      320500: south(264, 394),
      310107: south(342, 408),
      321200: north(158, 190),
      320600: north(280, 262),
    },
    river:
      'M-20 206C20 200 60 186 98 196S160 224 188 250S230 298 268 316S350 330 420 314V378C360 386 300 372 258 348S204 306 174 276S126 220 94 218S30 228 -20 238Z',
    riverLabel: { x: 216, y: 300, degrees: 42 },
    pearl: { base: 6.49, gain: 4.75, ring: 3.99 },
    labelSize: 15,
  },
  broad: {
    width: 748,
    height: 240,
    spots: {
      320100: south(52, 126),
      321100: south(168, 104),
      320400: south(290, 128),
      320200: south(410, 148),
      320500: south(540, 160),
      310107: south(676, 146),
      321200: north(262, 40),
      320600: north(500, 62),
    },
    river:
      'M-20 78C60 56 150 52 214 68S330 86 400 100S560 114 760 80V136C680 144 580 142 500 132S380 114 308 100S170 80 110 86S10 102 -20 108Z',
    riverLabel: { x: 352, y: 98, degrees: 8 },
    pearl: { base: 6.9, gain: 5, ring: 4.2 },
    labelSize: 15,
  },
};
