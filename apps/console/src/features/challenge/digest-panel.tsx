import { CopyButton } from '../../components/copy-button';
import { Panel } from '../../components/panel';
import styles from './challenge-page.module.css';

const grouped = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? digest;

/** SM3 of the published text: whoever holds the text can prove that this was asked. */
export const DigestPanel = ({ digest }: { digest: string }) => (
  <Panel title="存证">
    <div className={styles.hash}>
      <span className="cap">张榜内容 SM3</span>
      <p data-testid="digest">{grouped(digest)}</p>
    </div>
    <CopyButton text={digest} label="复制摘要值" />
  </Panel>
);
