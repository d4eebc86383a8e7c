import type { RecordContent } from '@market/contract/record';
import { Panel } from '../../components/panel';

interface Props {
  content: RecordContent;
  evidenceUrl: string | null;
}

const Out = ({ href }: { href: string }) => (
  <a href={href} target="_blank" rel="noreferrer noopener" style={{ wordBreak: 'break-all' }}>
    {href}
  </a>
);

/** Where the text can be held against something. */
export const EvidenceCard = ({ content, evidenceUrl }: Props) => (
  <Panel title="凭据">
    {evidenceUrl && (
      <p>
        <span className="lab">修改凭据　</span>
        <Out href={evidenceUrl} />
      </p>
    )}
    <p>
      <span className="lab">来源　</span>
      {content.sourceName}
      {content.sourceDate && <span className="num">　{content.sourceDate}</span>}
    </p>
    {content.sourceUrl && (
      <p>
        <Out href={content.sourceUrl} />
      </p>
    )}
    {!evidenceUrl && !content.sourceUrl && <p className="cap">未附凭据，来源没有网址</p>}
  </Panel>
);
