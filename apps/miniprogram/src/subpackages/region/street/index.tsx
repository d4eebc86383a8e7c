import { spotFromText } from '@market/map-core';
import { usePageParams } from '@/platform/navigation';
import { choiceFrom } from '@/pages/map/_lib/choice';
import { StreetMap } from './_components/street-map';

/** Where the market began: for a link that names no place. */
const PUTUO = { lng: 121.3969, lat: 31.2491, zoom: 15 };

/** 一图 at street level: WeChat's own map with the records on it. */
export default function Street() {
  const params = usePageParams<'street'>();
  return <StreetMap spot={spotFromText(params.at) ?? PUTUO} chosen={choiceFrom(params)} />;
}
