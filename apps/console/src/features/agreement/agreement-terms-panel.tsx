import { agreementTypeLabels, type AgreementTerms } from '@market/contract/agreement';
import { ownershipLabels } from '@market/contract/challenge';
import { formatAmount } from '@market/contract/shared';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';

export const AgreementTermsPanel = ({ terms }: { terms: AgreementTerms }) => (
  <Panel title="条款">
    <Facts
      facts={[
        ['合同类型', agreementTypeLabels[terms.type]],
        ['标的', terms.subject || '—'],
        ['金额', formatAmount(terms.priceFen)],
        ['期限', `${terms.startsOn ?? '—'} 至 ${terms.endsOn ?? '—'}`],
        ['产权', ownershipLabels[terms.ownership]],
        ['知识产权约定', terms.ipTerms || '—'],
        ['保密约定', terms.confidentiality || '—'],
        ['验收标准', terms.acceptanceStandard || '—'],
        ['违约责任', terms.breach || '—'],
      ]}
    />
  </Panel>
);
