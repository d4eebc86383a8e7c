import type { LineageItem } from '@market/contract/agreement';
import { dayText } from '@market/contract/shared';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { Station, Stations } from '../../_components/stations';
import classes from './lineage.module.scss';

/** 来龙去脉：from the need to what came of it; nothing while the challenge stands alone. */
export function Lineage({ id, now }: { id: string; now: Date }) {
  const say = useSay();
  const { data } = useLoad(`lineage:${id}`, () => api('GET /challenges/{id}/lineage', { params: { id } }));
  if (!data || data.items.length < 2) return null;
  return (
    <>
      <SectionHead title={say('来龙去脉')} />
      <Card padded>
        <Stations>
          {data.items.map((item, index) => (
            <Station key={`${item.kind}${item.id ?? index}`}>
              <Title item={item} />
              <Txt as="caption" tone="text-3">
                {[say(item.note), item.at && dayText(item.at, now, say)].filter(Boolean).join('　')}
              </Txt>
            </Station>
          ))}
        </Stations>
      </Card>
    </>
  );
}

/** A record leads to its page; the challenge is the page one is on. */
const Title = ({ item: { kind, id, title } }: { item: LineageItem }) => {
  const say = useSay();
  if (id === null || kind === 'challenge') return <Txt strong>{kind === 'agreement' ? say(title) : title}</Txt>;
  return (
    <Tap className={classes.link} role="link" onTap={() => void open('record', { id })}>
      {title}
    </Tap>
  );
};
