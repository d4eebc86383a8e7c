import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { projectRoot } from '../../../config/app-config.js';

const placesSchema = z.object({
  places: z.record(
    z.string(),
    z.object({
      areaCode: z.string(),
      districts: z.array(z.string()),
      streets: z.array(z.string()),
      /** 功能区：what people call a part of a district that is no division of its own. */
      zones: z.record(z.string(), z.string()),
    }),
  ),
});

/** What a region calls its parts; a region that is not listed has none, and nothing is filled in for it. */
export interface PlaceNames {
  areaCode: string | null;
  districts: readonly string[];
  streets: readonly string[];
  zones: Readonly<Record<string, string>>;
}

export function placeNamesOf(regionCode: string): PlaceNames {
  const file = path.join(projectRoot, 'config/taxonomies/places.json');
  const { places } = placesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return places[regionCode] ?? { areaCode: null, districts: [], streets: [], zones: {} };
}
