import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Chips } from '@/ui/base/chips';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';

export interface BeforeSearchProps {
  recent: readonly string[];
  onForget: () => void;
  onPick: (q: string) => void;
}

const chipsOf = (texts: readonly string[]) => texts.map((text) => ({ key: text, label: text }));

/** What was looked for here, and what others look for often. */
export function BeforeSearch({ recent, onForget, onPick }: BeforeSearchProps) {
  const say = useSay();
  const { data } = useLoad('search:frequent', () => api('GET /search/frequent', { query: {} }), { keep: true });
  const frequent = data?.items.map(({ text }) => text) ?? [];
  return (
    <>
      {recent.length > 0 && (
        <>
          <SectionHead
            first
            title={say('最近搜过')}
            aside={
              <Button kind="text" small label={say('清空最近搜过')} onTap={onForget}>
                {say('清空')}
              </Button>
            }
          />
          <Chips wrapped label={say('最近搜过')} items={chipsOf(recent)} value={[]} onTap={onPick} />
        </>
      )}
      {frequent.length > 0 && (
        <>
          <SectionHead first={recent.length === 0} title={say('大家常搜')} aside={say('近 30 天')} />
          <Chips wrapped label={say('大家常搜')} items={chipsOf(frequent)} value={[]} onTap={onPick} />
        </>
      )}
      {recent.length + frequent.length === 0 && (
        <Row>
          <Txt as="note" tone="text-3">
            {say('可搜名称、单位、文号、拼音和首字母，如“新材料”“nanjing”“锡科财〔2025〕145号”。')}
          </Txt>
        </Row>
      )}
    </>
  );
}
