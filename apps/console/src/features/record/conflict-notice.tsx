import { comparedRows, type RecordContent, type RecordTypeSpec } from '@market/contract/record';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { DiffTable } from './diff-table';

interface Props {
  spec: RecordTypeSpec;
  theirs: RecordContent;
  mine: RecordContent;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** Somebody saved meanwhile. Nothing typed is lost; which of the two goes on is for the person to say. */
export function ConflictNotice({ spec, theirs, mine, onTakeTheirs, onKeepMine }: Props) {
  const [comparing, setComparing] = useState(false);
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title="这条记录刚被别人改过"
        description={
          <div style={{ display: 'grid', gap: 8 }}>
            <p>你写的都还在。先看差别，再决定用哪一份。</p>
            <Button onClick={() => setComparing(true)}>看差别</Button>
            <Button onClick={onKeepMine}>用我写的，继续保存</Button>
            <Button onClick={onTakeTheirs}>用最新的，放弃我写的</Button>
          </div>
        }
      />
      <Modal open={comparing} width={880} title="差别" footer={null} onCancel={() => setComparing(false)}>
        <DiffTable rows={comparedRows(spec, theirs, mine)} before="最新的" after="我写的" />
      </Modal>
    </>
  );
}
