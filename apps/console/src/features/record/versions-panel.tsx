import {
  comparedRows,
  revisionStateLabels,
  type RecordTypeSpec,
  type StaffRecordDetail,
} from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Panel } from '../../components/panel';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { DiffTable } from './diff-table';
import styles from './versions-panel.module.css';

type Versions = StaffRecordDetail['versions'];

/** Who changed the record when, who looked at it, and what was said. Newest first. */
export function VersionsPanel({ spec, versions }: { spec: RecordTypeSpec; versions: Versions }) {
  const [opened, setOpened] = useState<number>();
  const at = versions.findIndex(({ number }) => number === opened);
  const [shown, before] = [versions[at], versions[at + 1]];
  return (
    <Panel title="版本" extra={<span className="cap">只增不改</span>}>
      <ol className={styles.versions} data-testid="versions">
        {versions.map((version) => (
          <VersionItem key={version.number} version={version} onCompare={() => setOpened(version.number)} />
        ))}
      </ol>
      <Modal
        open={shown !== undefined}
        width={880}
        title={`第 ${opened} 版${before ? `，对第 ${before.number} 版` : ''}`}
        footer={null}
        onCancel={() => setOpened(undefined)}
      >
        {shown && (
          <DiffTable
            rows={comparedRows(spec, before?.content ?? null, shown.content)}
            before={before ? `第 ${before.number} 版` : '之前'}
            after={`第 ${shown.number} 版`}
          />
        )}
      </Modal>
    </Panel>
  );
}

function VersionItem({ version, onCompare }: { version: Versions[number]; onCompare: () => void }) {
  const now = clock.now();
  const { number, state, editedBy, editedAt, verifiedBy, verifiedAt, note, evidenceUrl } = version;
  return (
    <li>
      <b>
        第 <span className="num">{number}</span> 版
      </b>
      <ToneTag tone={state === 'accepted' ? 'ok' : 'plain'}>{revisionStateLabels[state]}</ToneTag>
      <Button type="link" onClick={onCompare} aria-label={`看第 ${number} 版的变化`}>
        看变化
      </Button>
      <p className="lab">
        {editedBy} <span className="num">{minuteText(editedAt, now)}</span> 修改
      </p>
      {verifiedBy && verifiedAt && (
        <p className="lab">
          {verifiedBy} <span className="num">{minuteText(verifiedAt, now)}</span>{' '}
          {state === 'accepted' ? '核验通过' : '退回或撤下'}
        </p>
      )}
      {note && <p className="cap prewrap">{note}</p>}
      {evidenceUrl && (
        <a href={evidenceUrl} target="_blank" rel="noreferrer noopener">
          凭据
        </a>
      )}
    </li>
  );
}
