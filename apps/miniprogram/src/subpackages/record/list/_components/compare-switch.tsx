import type { ComparedOrganization, RecordTypeSpec } from '@market/contract/record';
import { useState } from 'react';
import { storage } from '@/platform/storage';
import { useSession } from '@/state/session';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Switch } from '@/ui/base/switch';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { useOrganization } from '../../_hooks/use-organization';
import classes from './compare-switch.module.scss';

const KEY = 'compare:off';

export interface Comparing {
  /** There is something to compare, and someone to compare it with. */
  possible: boolean;
  on: boolean;
  toggle: (on: boolean) => void;
  /** Only while it is on. */
  organization: ComparedOrganization | undefined;
}

/** 按本单位资料比对条件: on for every member of an organization until switched off on this device. */
export function useComparing(spec: RecordTypeSpec | undefined): Comparing {
  const compared = spec?.fields.some(({ compares }) => compares) ?? false;
  const organization = useOrganization(compared);
  const [on, setOn] = useState(() => storage.get<boolean>(KEY) !== true);
  return {
    possible: compared && organization !== undefined,
    on,
    toggle: (next) => {
      storage.set(KEY, !next);
      setOn(next);
    },
    organization: compared && on ? organization : undefined,
  };
}

export interface CompareSwitchProps {
  comparing: Comparing;
  /** How many of the list are loaded, and whether that is all. */
  listed: number;
  all: boolean;
}

export function CompareSwitch({ comparing: { possible, on, toggle }, listed, all }: CompareSwitchProps) {
  const say = useSay();
  const name = useSession(({ actor }) => actor?.organizationName);
  if (!possible) return null;
  return (
    <Card className={classes.card}>
      <Row gap={12}>
        <Grow>
          <Txt as="body">{say('按本单位资料比对条件')}</Txt>
          <Txt as="caption" tone="text-3" clamp={2}>
            {[name, on && say(all ? '符合多的排前' : '前 {listed} 条里符合多的排前', { listed })]
              .filter(Boolean)
              .join(say('，'))}
          </Txt>
        </Grow>
        <Switch label={say('按本单位资料比对条件')} checked={on} onChange={toggle} />
      </Row>
    </Card>
  );
}
