import { answerLevelLabels, type Indicator } from '@market/contract/challenge';
import type { BidContent } from '@market/contract/bid';
import { formatAmount } from '@market/contract/shared';
import { Facts } from '../../components/facts';
import styles from './judging.module.css';

interface Props {
  content: BidContent;
  /** Known where the challenge is shown beside it. */
  indicators?: readonly Indicator[];
}

const relations = { unsaid: '没有说明', none: '声明没有', declared: '有' } as const;

/** Everything a bid says. */
export function BidText({ content, indicators = [] }: Props) {
  const nameOf = (id: string): string => indicators.find((indicator) => indicator.id === id)?.name ?? id;
  const texts: [string, string][] = [
    ['技术路线', content.route],
    ['里程碑', content.milestones.map((m) => [`${m.months} 个月内 ${m.title}`, m.deliverable].join('，')).join('\n')],
    ['团队', content.team],
    ['工作基础', content.foundation],
    ['联合体', content.consortium.map(({ name, part }) => `${name}：${part}`).join('\n')],
    ['知识产权主张', content.ipClaim],
    ['风险与应对', content.risks],
  ];
  return (
    <div className={styles.text}>
      <Facts
        facts={[
          ['报价', formatAmount(content.priceFen)],
          ['周期', `${content.durationMonths} 个月`],
          ['关联关系', content.relatedPartyNote || relations[content.relatedParty]],
        ]}
      />
      <h3>逐条应答</h3>
      <ul>
        {content.answers.map(({ indicatorId, promise, level, basis }) => (
          <li key={indicatorId}>
            <b>{nameOf(indicatorId)}</b> 承诺 <span className="num">{promise}</span>
            {level && `，${answerLevelLabels[level]}`}
            <div className="cap">{basis}</div>
          </li>
        ))}
      </ul>
      {texts
        .filter(([, text]) => text !== '')
        .map(([title, text]) => (
          <div key={title}>
            <h3>{title}</h3>
            <p className="prewrap">{text}</p>
          </div>
        ))}
    </div>
  );
}
