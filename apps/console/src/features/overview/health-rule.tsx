import { getRecordType } from '@market/contract/record';
import { healthRules, percentOf, type HealthDimension, type HealthExplanation } from '@market/contract/statistics';
import { Button, Collapse } from 'antd';
import { CopyButton } from '../../components/copy-button';
import styles from './health-page.module.css';

interface Props {
  dimension: HealthDimension;
  explanation: HealthExplanation;
  onType: (type: string) => void;
}

/** The rule in words, numerator over denominator, the same by type, and the queries as they are run. */
export function HealthRule({ dimension, explanation, onType }: Props) {
  const { rule, passing, total } = healthRules[dimension];
  const percent = percentOf(explanation);
  return (
    <>
      <p>{rule}</p>
      <p className={styles.fraction}>
        <b className="num">{percent === null ? '—' : `${percent}%`}</b>
        <span className="lab">
          {passing} <span className="num">{explanation.passing}</span> ÷ {total}{' '}
          <span className="num">{explanation.total}</span>
        </span>
      </p>
      <ul className={styles.types} aria-label="各类记录">
        {explanation.byType.map(({ recordType, ...share }) => (
          <li key={recordType}>
            <Button type="text" onClick={() => onType(recordType)}>
              {getRecordType(recordType).label} <span className="num">{percentOf(share) ?? '—'}%</span>
              <span className="cap num">
                {share.passing}/{share.total}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Collapse
        items={[
          { key: 'counting', label: '计数的查询', children: <Query text={explanation.counting} of={explanation} /> },
          {
            key: 'failing',
            label: '找出不合记录的查询',
            children: <Query text={explanation.failing} of={explanation} />,
          },
        ]}
      />
    </>
  );
}

/** Each place and type is counted by itself and the counts are added up; here both stand together. */
const Query = ({ text, of }: { text: string; of: HealthExplanation }) => (
  <>
    <pre className={`mono ${styles.query}`}>{text}</pre>
    <dl className={styles.parameters}>
      {of.parameters.map(({ name, value }) => (
        <div key={name}>
          <dt className="mono">:{name}</dt>
          <dd className="mono">{value}</dd>
        </div>
      ))}
    </dl>
    <CopyButton text={text} label="复制查询" />
  </>
);
