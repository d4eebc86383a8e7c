import { provenanceLabels, type ProvenanceKind } from '@market/contract/record';
import styles from './marks.module.css';

/** 来源字印：公、报、自、集。 */
export function SourceMark({ kind }: { kind: ProvenanceKind }) {
  const { glyph, label } = provenanceLabels[kind];
  return (
    <span className={styles.source}>
      <b style={{ color: `var(--src-${kind})`, borderStyle: kind === 'derived' ? 'dashed' : 'solid' }} aria-hidden>
        {glyph}
      </b>
      {label}
    </span>
  );
}
