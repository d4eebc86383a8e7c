import { InboxOutlined } from '@ant-design/icons';
import { uploadEndings } from '@market/contract/ingest';
import { Alert, Upload } from 'antd';
import type { Failure } from '../../platform/failure';
import styles from './upload-page.module.css';

interface Props {
  /** What is to be chosen before a file can be taken. */
  missing: string | undefined;
  failure: Failure | undefined;
  onFile: (file: File) => void;
}

/** Where a file is dropped, or chosen by pressing. */
export const DropZone = ({ missing, failure, onFile }: Props) => (
  <>
    {failure && (
      <Alert
        className={styles.alert ?? ''}
        type="error"
        showIcon
        title={failure.text}
        {...(failure.requestId && { description: `编号 ${failure.requestId}` })}
      />
    )}
    <Upload.Dragger
      className={styles.zone ?? ''}
      accept={uploadEndings.join(',')}
      showUploadList={false}
      disabled={missing !== undefined}
      beforeUpload={(file) => {
        onFile(file);
        return false;
      }}
    >
      <InboxOutlined className={styles.icon ?? ''} aria-hidden />
      <p>{missing ?? '把表格拖到这里，或点这里选文件'}</p>
      <p className="cap">一次一份</p>
    </Upload.Dragger>
  </>
);
