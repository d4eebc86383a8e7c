import { CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { matchKindLabels, rowConflictLabels, type BatchDetail, type BatchLine } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { Alert, Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useWide } from '../../platform/wide';
import { ActionTag } from './action-tag';
import { LineDecision } from './line-decision';
import { LineDiff } from './line-diff';
import styles from './line-panel.module.css';
import { OtherRecord } from './other-record';

interface Props {
  batch: BatchDetail;
  spec: RecordTypeSpec;
  line: BatchLine;
  onClose: () => void;
}

/** 差异：one row against the record it was found to be; a drawer where there is no room beside the grid. */
export function LinePanel({ batch, spec, line, onClose }: Props) {
  const wide = useWide();
  const title = `第 ${line.row} 行`;
  const content = (
    <>
      <div className={styles.about}>
        <Match line={line} />
        {line.conflict && <Alert type="warning" showIcon title={rowConflictLabels[line.conflict]} />}
        {line.issues.map(({ column, code, message, blocking }) => (
          <p key={column + code} style={{ color: blocking ? 'var(--danger)' : 'var(--warning)' }}>
            {message}
          </p>
        ))}
      </div>
      <LineDiff key={line.number} spec={spec} line={line} />
      <OtherRecord key={`other ${line.number}`} batch={batch} line={line} />
      <LineDecision batch={batch} line={line} />
    </>
  );
  if (!wide)
    return (
      <Drawer
        open
        title={title}
        extra={<ActionTag line={line} />}
        size={420}
        mask={false}
        styles={{ body: { padding: '12px 0 0' } }}
        onClose={onClose}
      >
        {content}
      </Drawer>
    );
  return (
    <aside className={styles.panel} aria-label={`差异 ${title}`} data-testid="line-panel">
      <header className={styles.head}>
        <h2>
          差异　第 <span className="num">{line.row}</span> 行
        </h2>
        <ActionTag line={line} />
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label="收起差异" onClick={onClose} />
      </header>
      {content}
    </aside>
  );
}

/** What the row was found to be the same as, and by what. */
function Match({ line: { record, match, action } }: { line: BatchLine }) {
  const name: ReactNode = record.title || '（没有名称）';
  if (!match) return <p className="lab">{name}</p>;
  const where = match.recordId ? (
    <>
      与现有记录{' '}
      <Link to="/records/$id" params={{ id: match.recordId }} target="_blank">
        {match.title}
      </Link>{' '}
      {matchKindLabels[match.kind]}
    </>
  ) : (
    `与${match.sheet ? `“${match.sheet}”` : ''}第 ${match.row ?? '—'} 行${matchKindLabels[match.kind]}`
  );
  return (
    <p className="lab">
      {name}　{where}
      {action === 'suspected' && '，请定是不是同一条'}
    </p>
  );
}
