import type { SavedFilter } from '@market/contract/saved-filter';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Switch } from '@/ui/base/switch';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import classes from './compare-switch.module.scss';

/** The saved filter this list was opened from: what it tells of can be switched off here. */
export function FilterBanner({ filter }: { filter: SavedFilter }) {
  const say = useSay();
  const [current, setCurrent] = useState(filter);
  const watch = async (watching: boolean): Promise<void> => {
    const { id, name, version } = current;
    setCurrent({ ...current, watching });
    try {
      setCurrent(await api('PUT /my/filters/{id}', { params: { id }, body: { version, name, watching } }));
    } catch (failure) {
      setCurrent(current);
      toast(toApiError(failure).message);
    }
  };
  return (
    <Card className={classes.card}>
      <Row gap={12}>
        <Grow>
          <Txt as="body">{current.name}</Txt>
          <Txt as="caption" tone="text-3">
            {current.watching ? say('有新的就发站内信') : say('有新的不告诉我')}
          </Txt>
        </Grow>
        <Switch label={say('有新的告诉我')} checked={current.watching} onChange={(on) => void watch(on)} />
      </Row>
    </Card>
  );
}
