import {
  acceptanceResultLabels,
  agreementStateLabels,
  agreementTypeLabels,
  changeKindLabels,
  changeRequestStateLabels,
  evaluationAspectLabels,
  evaluationAspects,
  measuredText,
  milestoneStateLabels,
  sideLabels,
  type AgreementView,
  type Evaluation,
} from '@market/contract/agreement';
import type { BidContent } from '@market/contract/bid';
import {
  challengeKindLabels,
  levelOf,
  ownershipLabels,
  targetText,
  type ChallengeStep,
} from '@market/contract/challenge';
import { formatAmount, isoDay, minuteText } from '@market/contract/shared';
import type { Challenge } from '../challenge/challenge.entity.js';
import type { DossierPart } from './dossier-pages.js';

type Row = readonly [string, string];

interface Sources {
  agreement: AgreementView;
  challenge: Challenge;
  bid: { no: string; digest: string; content: BidContent };
  steps: readonly ChallengeStep[];
  now: Date;
}

/** The dossier's parts in the order a registrar of technology contracts reads them. */
export function dossierParts({ agreement, challenge, bid, steps, now }: Sources): DossierPart[] {
  const when = (instant: string | null): string => (instant ? minuteText(instant, now) : '');
  const { terms, indicators, acceptance } = agreement;
  return [
    {
      title: '合同',
      rows: filled([
        ['合同编号', agreement.no],
        ['类型', agreementTypeLabels[terms.type]],
        ['标的', terms.subject],
        ['发榜方', agreement.demanderName],
        ['揭榜方', agreement.bidderName],
        ['金额', formatAmount(terms.priceFen)],
        ['期限', `${terms.startsOn ?? ''} 至 ${terms.endsOn ?? ''}`],
        ['产权归属', `${ownershipLabels[terms.ownership]}。${terms.ipTerms}`],
        ['保密', terms.confidentiality],
        ['验收标准', terms.acceptanceStandard],
        ['违约责任', terms.breach],
        ['状态', agreementStateLabels[agreement.state]],
        ['生效', when(agreement.inForceAt)],
        ['条款摘要（SM3）', agreement.digest ?? ''],
      ]),
    },
    { title: '榜单', rows: challengeRows(challenge) },
    { title: '中榜方案', rows: bidRows(bid, challenge) },
    {
      title: '里程碑',
      rows: agreement.milestones.map(({ title, dueOn, state, report, measured, decision }) => [
        title,
        lines(`${milestoneStateLabels[state]}，应于 ${dueOn}`, report, measuredText(indicators, measured), decision),
      ]),
    },
    {
      title: '付款（双方申报）',
      rows: agreement.payments.map(({ label, percent, amountFen, paidOn, paidFen, confirmedAt }) => [
        label,
        lines(
          `${percent}%，${formatAmount(amountFen)}`,
          paidOn && `${paidOn} 已付 ${formatAmount(paidFen ?? 0)}`,
          confirmedAt && `对方 ${when(confirmedAt)} 确认`,
        ),
      ]),
    },
    {
      title: '变更',
      rows: agreement.changes.map(({ kind, by, reason, months, state, answer }) => [
        `${sideLabels[by]}：${changeKindLabels[kind]}`,
        lines(reason, months && `延 ${months} 个月`, changeRequestStateLabels[state], answer),
      ]),
    },
    {
      title: '验收',
      rows: acceptance
        ? filled([
            ['结论', acceptance.result ? acceptanceResultLabels[acceptance.result] : '验收中'],
            ['意见', acceptance.opinion],
            ['报告', acceptance.report],
            ['指标', measuredText(indicators, acceptance.measured)],
            ['整改期限', acceptance.mendBy ?? ''],
          ])
        : filled([['终止理由', agreement.terminationReason ?? '']]),
    },
    {
      title: '互评',
      rows: [
        ...evaluationRow('发榜方的评价', agreement.evaluations.demander),
        ...evaluationRow('揭榜方的评价', agreement.evaluations.bidder),
      ],
    },
    {
      title: '回访',
      rows: agreement.followUps
        .filter(({ answeredAt }) => answeredAt !== null)
        .map(({ months, inUse, revenueFen, note }) => [
          `${months} 个月`,
          lines(inUse ? '在用' : '未使用', revenueFen ? `新增销售额 ${formatAmount(revenueFen)}` : '', note),
        ]),
    },
    {
      title: '经过',
      rows: [...steps]
        .reverse()
        .map(({ action, by, note, at, digest }) => [
          when(at),
          lines(`${action}（${by}）`, note, digest && `SM3 ${digest}`),
        ]),
    },
  ];
}

const lines = (...texts: (string | number | null | false | undefined)[]): string => texts.filter(Boolean).join('\n');
const filled = (rows: readonly Row[]): Row[] => rows.filter(([, text]) => text !== '');

const challengeRows = ({ no, title, kind, content, digest, publishedAt }: Challenge): Row[] =>
  filled([
    ['编号', no ?? ''],
    ['标题', title],
    ['类型', challengeKindLabels[kind]],
    ['技术难点', content.difficulty],
    ['研究内容', content.researchScope],
    ['成果形式', content.deliverables],
    ['指标', content.indicators.map((row) => `${row.name} ${targetText(row)}，${row.testMethod}`).join('\n')],
    ['榜额', formatAmount(content.rewardFen)],
    ['张榜', publishedAt ? isoDay(publishedAt) : ''],
    ['公开文本摘要（SM3）', digest ?? ''],
  ]);

const bidRows = ({ no, digest, content }: Sources['bid'], challenge: Challenge): Row[] =>
  filled([
    ['编号', no],
    [
      '应答',
      content.answers
        .map(({ indicatorId, promise, basis }) => {
          const indicator = challenge.content.indicators.find(({ id }) => id === indicatorId);
          const level = indicator && levelOf(indicator, promise) === 'met' ? '（达到）' : '';
          return `${indicator?.name ?? indicatorId}：${promise}${level}，${basis}`;
        })
        .join('\n'),
    ],
    ['技术路线', content.route],
    ['团队', content.team],
    ['工作基础', content.foundation],
    ['报价', formatAmount(content.priceFen)],
    ['周期', `${content.durationMonths} 个月`],
    ['联合体', content.consortium.map(({ name, part }) => `${name}：${part}`).join('\n')],
    ['方案摘要（SM3）', digest],
  ]);

const evaluationRow = (label: string, given: Evaluation | null): Row[] =>
  given
    ? [
        [
          label,
          lines(evaluationAspects.map((a) => `${evaluationAspectLabels[a]} ${given.marks[a]}`).join('，'), given.text),
        ],
      ]
    : [];
