import { MINUTE_MS } from '@market/contract/shared';
import { useQueryClient } from '@tanstack/react-query';
import { CONSOLE_IDLE_MINUTES } from '@market/contract/account';
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { idleMs } from '../../platform/activity';
import { meQuery } from '../../platform/session';

const WARN_BEFORE_MS = 2 * MINUTE_MS;
const LOOK_EVERY_MS = 5_000;

/** Warns before the session ends by itself; any touch keeps it. What was typed stays either way. */
export function IdleNotice() {
  const queryClient = useQueryClient();
  const [leftMs, setLeftMs] = useState(Infinity);
  useEffect(() => {
    const look = () => setLeftMs(CONSOLE_IDLE_MINUTES * MINUTE_MS - idleMs());
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const stay = () => {
    setLeftMs(Infinity);
    void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return (
    <Modal
      open={leftMs < WARN_BEFORE_MS}
      title={leftMs > 0 ? '要继续吗' : '已退出登录'}
      okText={leftMs > 0 ? '继续' : '重新登录'}
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={false}
      onOk={stay}
    >
      {leftMs > 0
        ? `${CONSOLE_IDLE_MINUTES} 分钟没有操作会自动退出，还剩不到 ${Math.ceil(leftMs / MINUTE_MS)} 分钟。`
        : '没有操作的时间太长。页面上填了一半的内容还在，重新登录后接着填。'}
    </Modal>
  );
}
