import { checkReceipt, evidenceKinds, receiptHolds, sm3, type ReceiptFile } from '@market/contract/evidence';
import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { Icon } from '@/ui/base/icon';
import type { IconName } from '@/ui/base/icon-names';
import { Note } from '@/ui/base/note';
import { Grow, Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import { DigestLine } from '@/ui/market/digest-line';

const icons: Record<'right' | 'wrong' | 'later', IconName> = {
  right: 'circle-check',
  wrong: 'circle-alert',
  later: 'clock',
};
const words = { right: '相符', wrong: '不符', later: '待核' } as const;

/** The published root; null when the platform has none for that day, undefined when nobody could be asked. */
async function publicRoot(day: string | undefined): Promise<{ root: string | null } | null> {
  if (day === undefined) return null;
  try {
    return { root: (await api('GET /evidence/roots/{day}', { params: { day } })).root };
  } catch (error) {
    return toApiError(error).code === 'notFound' ? { root: null } : null;
  }
}

export function ReceiptChecks({ file }: { file: ReceiptFile }) {
  const say = useSay();
  const day = file.proof?.day;
  const { data } = useLoad(`evidence-root:${day ?? ''}`, () => publicRoot(day));
  const root = data?.root;
  const checks = useMemo(() => checkReceipt(file, sm3, data ? root : undefined, say), [file, data, root, say]);
  const holds = receiptHolds(checks);
  return (
    <View aria-live="polite">
      <SectionHead title={file.title} aside={file.link ? say(evidenceKinds[file.link.kind]) : ''} />
      <Note tone={holds ? 'success' : 'danger'} icon={holds ? 'circle-check' : 'circle-alert'}>
        {say(holds ? '回执成立，没有发现改动。' : '回执不成立，内容或证明被改动过。')}
      </Note>
      <Card padded spaced>
        {checks.map(({ result, text }) => (
          <Row key={text} gap={8} start>
            <Icon name={icons[result]} size={20} />
            <Txt strong>{say(words[result])}</Txt>
            <Grow>
              <Txt>{text}</Txt>
            </Grow>
          </Row>
        ))}
        <DigestLine label={say('SM3 摘要')} digest={file.digest} />
      </Card>
    </View>
  );
}
