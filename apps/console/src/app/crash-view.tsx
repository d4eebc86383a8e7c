import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { StateView } from '../components/state-view';
import { failureOf } from '../platform/failure';

/** The last net: a page that threw. A chunk of an older release that is gone ends here too, and reloading mends it. */
export function CrashView({ error }: ErrorComponentProps) {
  const { text, offline, requestId } = failureOf(error);
  return (
    <StateView
      title={offline ? '网络不通' : '这一页没能打开'}
      reason={text}
      requestId={requestId}
      actions={<Button onClick={() => location.reload()}>重新打开</Button>}
    />
  );
}
