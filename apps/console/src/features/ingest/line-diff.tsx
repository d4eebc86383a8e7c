import { ArrowRightOutlined } from '@ant-design/icons';
import type { BatchLine } from '@market/contract/ingest';
import { NONE, type RecordTypeSpec } from '@market/contract/record';
import { Button } from 'antd';
import { useState } from 'react';
import styles from './line-panel.module.css';
import { targetLabel, targetText } from './target-text';

interface Props {
  spec: RecordTypeSpec;
  line: BatchLine;
}

/** What is there of a record besides what changes, in the order of the form. */
function unchangedTargets(spec: RecordTypeSpec, { record, existing, changes }: BatchLine): string[] {
  const targets = [
    'title',
    ...spec.fields.map(({ key }) => `fields.${key}`),
    'titleEn',
    'summary',
    'summaryEn',
    'tags',
    'location',
  ];
  const besides = new Set(spec.fields.flatMap(({ beside = {} }) => Object.values(beside)));
  return targets.filter(
    (target) =>
      !changes.includes(target) &&
      !besides.has(target.replace('fields.', '')) &&
      targetText(spec, existing ?? record, target) !== NONE,
  );
}

/** 现有 → 导入: what the row changes stands first, what stays as it is can be unfolded. */
export function LineDiff({ spec, line }: Props) {
  const [unfolded, setUnfolded] = useState(line.existing === null);
  const { record, existing, changes } = line;
  const same = unchangedTargets(spec, line);
  return (
    <>
      <ul className={styles.diff} data-testid="line-diff">
        {existing &&
          changes.map((target) => (
            <li key={target}>
              <span className={styles.label}>{targetLabel(spec, target)}</span>
              <div className="prewrap">
                <del>{targetText(spec, existing, target)}</del>
                <ArrowRightOutlined aria-label="改为" />
                <ins>{targetText(spec, record, target)}</ins>
              </div>
            </li>
          ))}
        {unfolded &&
          same.map((target) => (
            <li key={target}>
              <span className={styles.label}>{targetLabel(spec, target)}</span>
              <div className="prewrap">{targetText(spec, existing ?? record, target)}</div>
            </li>
          ))}
      </ul>
      {existing && same.length > 0 && (
        <Button type="text" block aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? '收起未变的' : `未变 ${same.length} 项`}
        </Button>
      )}
    </>
  );
}
