import { useQuery } from '@tanstack/react-query';
import { audienceLabelOf, type AttachmentHostKind } from '@market/contract/attachment';
import { dayText } from '@market/contract/shared';
import { DownloadButton } from './download-button';
import { clock } from '../platform/clock';
import { read } from '../platform/query';
import { Panel } from './panel';
import styles from './attachments-panel.module.css';

interface Props {
  title?: string;
  about: AttachmentHostKind;
  aboutId: string;
  /** What a part of the row is called, where files belong to parts. */
  partNames?: Readonly<Record<string, string>>;
}

/** 附件：what the reader may see of the files that hang on a row; nothing while there are none. */
export function AttachmentsPanel({ title = '附件', about, aboutId, partNames = {} }: Props) {
  const { data } = useQuery(read('GET /attachments', { query: { about, aboutId } }));
  if (!data?.items.length) return null;
  return (
    <Panel title={title} note={`${data.items.length} 个`}>
      <ul className={styles.files}>
        {data.items.map(({ id, name, audience, part, addedAt }) => (
          <li key={id}>
            <span>{name}</span>
            <small className="cap">
              {part && partNames[part] && `${partNames[part]} · `}给{audienceLabelOf(about, audience)}看 ·{' '}
              {dayText(addedAt, clock.now())}
            </small>
            <DownloadButton
              plain
              type="link"
              aria-label={`下载 ${name}`}
              operation="GET /attachments/{id}/file"
              request={{ params: { id } }}
            >
              下载
            </DownloadButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
