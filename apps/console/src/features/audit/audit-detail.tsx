import { auditObjectLabels, auditResultLabels, type AuditRow } from '@market/contract/audit';
import { errors, roleLabels, roles, type ErrorCode } from '@market/contract/shared';
import { Digest } from '../../components/digest';
import { CopyButton } from '../../components/copy-button';
import { Facts, type Fact } from '../../components/facts';
import { Panel } from '../../components/panel';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { actionLabels } from './action-labels';
import { secondText } from './second-text';

const isCode = (code: string): code is ErrorCode => code in errors;
const roleText = (held: string): string =>
  held
    .split(',')
    .map((name) => {
      const role = roles.find((known) => known === name);
      return role ? roleLabels[role] : name;
    })
    .join('、');

export function AuditDetail({ row }: { row: AuditRow }) {
  const refusal = row.code && isCode(row.code) ? errors[row.code].text : row.code;
  const facts: Fact[] = [
    ['时间', secondText(row.at, clock.now())],
    ['人员', row.onBehalfOf ? `${row.actorName}（代${row.onBehalfOf}）` : row.actorName],
    ['身份', roleText(row.actorRole) || '—'],
    ['地址', row.ip],
    ['对象', auditObjectLabels[row.objectType]],
    ['对象编号', row.objectId ?? '—'],
    ['请求编号', row.requestId],
    row.reason ? ['理由', row.reason] : false,
    refusal ? ['原因', refusal] : false,
    row.hash ? [`本条（第 ${row.seq} 条）`, <Digest key="hash" value={row.hash} />] : false,
    row.previousHash ? ['上一条', <Digest key="previous" value={row.previousHash} />] : false,
  ];
  return (
    <Panel
      title={actionLabels[row.action] ?? row.action}
      extra={<ToneTag tone={row.result === 'done' ? 'ok' : 'bad'}>{auditResultLabels[row.result]}</ToneTag>}
    >
      <Facts facts={facts} />
      <p style={{ marginTop: 16 }}>
        <CopyButton text={row.requestId} label="复制请求编号" />
      </p>
    </Panel>
  );
}
