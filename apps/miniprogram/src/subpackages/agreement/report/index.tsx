import { usePageParams } from '@/platform/navigation';
import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';
import { ReportForm } from './_components/report-form';

const TITLE = '提交成果';

export default function Report() {
  return (
    <IdentityGate title={TITLE} need="writer" what="提交成果">
      <Reporting />
    </IdentityGate>
  );
}

function Reporting() {
  const { id = '', milestone } = usePageParams<'agreementReport'>();
  const loaded = useLoad(`report-on:${id}`, () => api('GET /my/agreements/{id}', { params: { id } }));
  const { data } = loaded;
  if (data) return <ReportForm agreement={data} milestone={data.milestones.find((one) => one.id === milestone)} />;
  return (
    <PageShell title={TITLE}>
      <LoadView loaded={loaded}>{() => null}</LoadView>
    </PageShell>
  );
}
