import type { ClaimAnswer, OwnClaim } from '@market/contract/claim';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/state/client';
import type { Loaded } from '@/state/use-load';
import { useMove } from '@/state/use-move';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Dialog } from '@/ui/overlay/dialog';
import classes from '../../_components/stack.module.scss';

const verbs = { agreed: '同意', objected: '不同意', withdraw: '撤回' } as const;

/** What the reader may still do: take back their own, or speak for their organization. */
export function ClaimMoves({ claim, loaded }: { claim: OwnClaim; loaded: Loaded<OwnClaim> }) {
  const { id, version, state, asked, mine, answer } = claim;
  const { busy, move } = useMove(loaded);
  const [chosen, setChosen] = useState<ClaimAnswer | 'withdraw'>();
  const [note, setNote] = useState('');
  if (state !== 'submitted' || answer !== null || !(asked || mine)) return null;
  const params = { id };
  const go = async (): Promise<void> => {
    if (!chosen) return;
    const done = await move(() =>
      chosen === 'withdraw'
        ? api('POST /my/claims/{id}/withdraw', { params, body: { version } })
        : api('POST /my/claims/{id}/answer', { params, body: { version, answer: chosen, note } }),
    );
    if (done) setChosen(undefined);
  };
  return (
    <>
      <View className={classes.foot}>
        {asked ? (
          <Row gap={8}>
            <Button kind="outline" grow onTap={() => setChosen('objected')}>
              不同意
            </Button>
            <Button grow onTap={() => setChosen('agreed')}>
              同意
            </Button>
          </Row>
        ) : (
          <Button kind="outline" block onTap={() => setChosen('withdraw')}>
            撤回申请
          </Button>
        )}
      </View>
      <Dialog
        open={chosen !== undefined}
        title={chosen ? `${verbs[chosen]}这项申请` : ''}
        confirm={chosen ? verbs[chosen] : ''}
        busy={busy}
        onConfirm={() => void go()}
        onCancel={() => setChosen(undefined)}
      >
        {chosen === 'withdraw' ? (
          '撤回后不再审核，可另行申请。'
        ) : (
          <TextAreaField
            label={chosen === 'objected' ? '理由' : '说明'}
            required={chosen === 'objected'}
            maxLength={300}
            value={note}
            onChange={setNote}
          />
        )}
      </Dialog>
    </>
  );
}
