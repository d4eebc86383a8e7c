import type { AgreementView } from '@market/contract/agreement';
import { DraftNotice } from '@/ui/market/draft-notice';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { useTerms } from '../_hooks/use-terms';
import { BasicFields } from './basic-fields';
import { ClauseFields } from './clause-fields';
import { MilestoneFields } from './milestone-fields';
import { PaymentFields } from './payment-fields';

const openText = (open: number): string =>
  open > 0 ? `还有 ${open} 处要补，补齐后发榜方可以提交签署` : '条款齐全，发榜方可以提交签署';

/** 拟定条款：both sides write on the same text; every change saves itself. */
export function TermsForm({ agreement }: { agreement: AgreementView }) {
  const { draft, fields, open, busy, finish } = useTerms(agreement);
  return (
    <PageShell
      title="拟定条款"
      tone="surface"
      bottom={
        <Actions {...(open !== undefined && { note: openText(open) })}>
          <Button grow loading={busy} onTap={() => void finish()}>
            存好，回合同
          </Button>
        </Actions>
      }
    >
      <DraftNotice draft={draft} />
      <Note icon="info">双方都能改，改动自动保存。榜单和中榜方案里写明的已经带入。</Note>
      <BasicFields {...fields} />
      <MilestoneFields {...fields} />
      <PaymentFields {...fields} />
      <ClauseFields {...fields} />
    </PageShell>
  );
}
