import { Fragment, type ReactNode } from 'react';
import styles from './facts.module.css';

/** A label and what stands there; false where there is nothing to say. */
export type Fact = readonly [label: string, value: ReactNode] | false;

interface Props {
  facts: readonly Fact[];
  /** Two facts a row. */
  pairs?: boolean;
  testId?: string;
}

/** Labels and what stands there, line by line. */
export const Facts = ({ facts, pairs = false, testId }: Props) => (
  <dl className={`${styles.facts} ${pairs ? styles.pairs : ''}`} data-testid={testId}>
    {facts.map(
      (fact) =>
        fact && (
          <Fragment key={fact[0]}>
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </Fragment>
        ),
    )}
  </dl>
);
