import { useBlocker } from '@tanstack/react-router';
import { Modal } from 'antd';

/** Asks before typed text is left behind; the browser asks when the window closes. Render what it returns. */
export function useUnsavedGuard(dirty: boolean) {
  const blocker = useBlocker({
    shouldBlockFn: () => dirty,
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  return (
    <Modal
      open={blocker.status === 'blocked'}
      title="有修改还没保存"
      okText="留下继续改"
      cancelText="放弃修改"
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.reset?.()}
      cancelButtonProps={{ onClick: () => blocker.proceed?.() }}
    >
      离开后，这次填写的内容不会保留。
    </Modal>
  );
}
