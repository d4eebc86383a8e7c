import { sideLabels, sides } from '@market/contract/agreement';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { SectionHead } from '@/ui/base/section-head';
import { DigestLine } from '@/ui/market/digest-line';
import type { PartProps } from '../_lib/part-props';

/** 签署：who has signed the text of this digest, and when. */
export function Signing({ agreement: { state, signed, digest, signBy, inForceAt } }: PartProps) {
  if (state === 'drafting') return null;
  const now = clock.now();
  const when = (at: string | null, none: string): string => (at ? minuteText(at, now) : none);
  return (
    <>
      <SectionHead title="签署" aside={inForceAt ? undefined : `期限 ${minuteText(signBy, now)}`} />
      <Card padded>
        <KeyValues
          rows={[
            ...sides.map((side) => ({ key: sideLabels[side], value: when(signed[side], '还没有签署') })),
            { key: '生效', value: when(inForceAt, '双方都签署后生效') },
          ]}
        />
        {digest && <DigestLine label="条款摘要" digest={digest} />}
      </Card>
    </>
  );
}
