import { Button, Progress } from 'antd';
import styles from './upload-page.module.css';

/** How far the file has gone; what comes after the last byte is the server's part. */
export function UploadProgress({ sent, onStop }: { sent: number; onStop: () => void }) {
  const percent = Math.round(sent * 100);
  return (
    <div className={styles.progress} data-testid="uploading">
      <div>
        <p className="lab" aria-live="polite">
          {percent < 100 ? '正在上传' : '已传完，正在打开'}
        </p>
        <Progress percent={percent} aria-label="上传进度" />
      </div>
      <Button onClick={onStop}>停止上传</Button>
    </div>
  );
}
