import { replace, usePageParams } from '@/platform/navigation';
import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { TermsForm } from './_components/terms-form';

const TITLE = '拟定条款';

export default function Terms() {
  return (
    <IdentityGate title={TITLE} need="writer" what="拟定合同条款">
      <Drafting />
    </IdentityGate>
  );
}

function Drafting() {
  const { id = '' } = usePageParams<'agreementTerms'>();
  const loaded = useLoad(`terms-of:${id}`, () => api('GET /my/agreements/{id}', { params: { id } }));
  if (loaded.data?.state === 'drafting') return <TermsForm agreement={loaded.data} />;
  return (
    <PageShell title={TITLE}>
      <LoadView loaded={loaded}>
        {() => (
          <StateView
            kind="empty"
            title="条款已经定稿"
            reason="提交签署以后不能在这里改；退回再谈以后可以再改"
            actions={[{ text: '看合同', onTap: () => void replace('agreement', { id }) }]}
          />
        )}
      </LoadView>
    </PageShell>
  );
}
