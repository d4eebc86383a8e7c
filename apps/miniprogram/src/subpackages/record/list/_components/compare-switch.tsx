import type { ComparedOrganization, RecordTypeSpec } from '@market/contract/record';
import { useState } from 'react';
import { storage } from '@/platform/storage';
import { useSession } from '@/state/session';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Switch } from '@/ui/base/switch';
import { Txt } from '@/ui/base/txt';
import { useOrganization } from '../../_hooks/use-organization';
import classes from './compare-switch.module.scss';

const KEY = 'compare:off';

interface Comparing {
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

export function CompareSwitch({ comparing: { possible, on, toggle } }: { comparing: Comparing }) {
  const name = useSession(({ actor }) => actor?.organizationName);
  if (!possible) return null;
  return (
    <Card className={classes.card}>
      <Row gap={12}>
        <Grow>
          <Txt as="body">按本单位资料比对条件</Txt>
          <Txt as="caption" tone="text-3" clamp={1}>
            {name ?? ''}
          </Txt>
        </Grow>
        <Switch label="按本单位资料比对条件" checked={on} onChange={toggle} />
      </Row>
    </Card>
  );
}
