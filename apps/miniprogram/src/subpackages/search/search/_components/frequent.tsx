import { useState } from 'react';
import { api } from '@/state/client';
import { useRegionName, useRegions } from '@/state/regions';
import { useLoad } from '@/state/use-load';
import { Chips } from '@/ui/base/chips';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { lookedAt, lookAt } from '../_lib/place';
import type { BeforeSearchProps } from './before-search';

const EVERYWHERE = '';

export const chipsOf = (texts: readonly string[]) => texts.map((text) => ({ key: text, label: text }));

/** What others look for often, in all places or in one; there a word is looked for in that place alone. */
export function Frequent({ first, onPick }: { first: boolean } & Pick<BeforeSearchProps, 'onPick'>) {
  const say = useSay();
  const nameOf = useRegionName();
  const [place, setPlace] = useState(lookedAt);
  const places = useRegions((state) => state.all);
  const query = place === EVERYWHERE ? {} : { region: place };
  const { data } = useLoad(`search:frequent:${place}`, () => api('GET /search/frequent', { query }), { keep: true });
  const frequent = data?.items.map(({ text }) => text);
  const choose = (code: string): void => {
    lookAt(code);
    setPlace(code);
  };
  return (
    <>
      <SectionHead first={first} title={say('大家常搜')} aside={say('近 30 天')} />
      <Chips
        label={say('哪里常搜')}
        items={[
          { key: EVERYWHERE, label: say('全部') },
          ...places.map(({ code }) => ({ key: code, label: nameOf(code) })),
        ]}
        value={[place]}
        onTap={choose}
      />
      {frequent && frequent.length > 0 && (
        <Chips
          wrapped
          label={say('大家常搜')}
          items={chipsOf(frequent)}
          value={[]}
          onTap={(text) => onPick(text, place || undefined)}
        />
      )}
      {frequent?.length === 0 && (
        <Txt as="note" tone="text-3">
          {say('可搜名称、单位、文号、拼音和首字母，如“新材料”“nanjing”“锡科财〔2025〕145号”。')}
        </Txt>
      )}
    </>
  );
}
