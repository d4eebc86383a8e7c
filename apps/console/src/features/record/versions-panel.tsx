import { revisionStateLabels, type StaffRecordDetail } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { Panel } from '../../components/panel';
import { ToneTag } from '../../components/tone-tag';
import styles from './record-page.module.css';

/** Who changed the record when, who looked at it, and what was said. Newest first. */
export function VersionsPanel({ versions }: { versions: StaffRecordDetail['versions'] }) {
  const now = new Date();
  return (
    <Panel title="版本" extra={<span className="cap">只增不改</span>}>
      <ol className={styles.versions} data-testid="versions">
        {versions.map((version) => (
          <li key={version.number}>
            <b>
              第 <span className="num">{version.number}</span> 版
            </b>
            <ToneTag tone={version.state === 'accepted' ? 'ok' : 'plain'}>{revisionStateLabels[version.state]}</ToneTag>
            <p className="lab">
              {version.editedBy} <span className="num">{minuteText(version.editedAt, now)}</span> 修改
            </p>
            {version.verifiedBy && version.verifiedAt && (
              <p className="lab">
                {version.verifiedBy} <span className="num">{minuteText(version.verifiedAt, now)}</span>{' '}
                {version.state === 'accepted' ? '核验通过' : '退回或撤下'}
              </p>
            )}
            {version.note && <p className="cap prewrap">{version.note}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
