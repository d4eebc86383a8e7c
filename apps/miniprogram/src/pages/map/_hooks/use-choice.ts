import { useEffect, useState } from 'react';
import { spotFromText, type Spot } from '@market/map-core';
import { keepAddress } from '@/platform/address';
import { usePageParams } from '@/platform/navigation';
import { pageUrl } from '@/platform/pages';
import { storage } from '@/platform/storage';
import { choiceFrom, paramsOf, type Choice } from '../_lib/choice';

const KEY = 'map:choice';

/** What is on the map: from the link that led here, else as it was left on this device. */
export function useChoice() {
  const params = usePageParams<'map'>();
  const [choice, setChoice] = useState(() => choiceFrom(params, storage.get<Choice>(KEY)));
  const [region, pick] = useState<string | null>(params.region ?? null);
  const [spot, setSpot] = useState<Spot | undefined>(() => spotFromText(params.at));
  const path = pageUrl('map', paramsOf(choice, region, spot));
  useEffect(() => storage.set(KEY, choice), [choice]);
  useEffect(() => keepAddress(path), [path]);
  const change = (part: Partial<Choice>): void => setChoice((before) => ({ ...before, ...part }));
  return { ...choice, region, spot, path, change, pick, setSpot };
}

export type Chosen = ReturnType<typeof useChoice>;
