import { useMutation } from '@tanstack/react-query';
import { App, Button, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { DownloadButton } from '../../components/download-button';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import styles from './services.module.css';
import { WholeSheet } from './whole-sheet';
import { useAttendanceChanged } from './use-attendance';

/** A scanner types the code and presses Enter; so does a person. */
export function CheckInBox({ eventId }: { eventId: string }) {
  const params = { id: eventId };
  const { message } = App.useApp();
  const [code, setCode] = useState('');
  const box = useRef<InputRef>(null);
  const changed = useAttendanceChanged();
  const mark = useMutation({
    mutationFn: () => call('POST /staff/events/{id}/check-in', { params, body: { code } }),
    onSuccess: async ({ name, organizationName }) => {
      message.success(`${[name, organizationName].filter(Boolean).join('，')} 已签到`);
      setCode('');
      await changed();
    },
    onError: (error) => message.error(failureOf(error).text),
    onSettled: () => box.current?.focus(),
  });
  return (
    <div className={styles.line}>
      <div className={styles.code}>
        <Input
          ref={box}
          value={code}
          placeholder="签到码"
          aria-label="签到码"
          maxLength={12}
          autoFocus
          onChange={(event) => setCode(event.target.value)}
          onPressEnter={() => code.trim() !== '' && mark.mutate()}
        />
        <Button type="primary" disabled={code.trim() === ''} loading={mark.isPending} onClick={() => mark.mutate()}>
          签到
        </Button>
      </div>
      <DownloadButton
        plain
        onSaved={() => void changed()}
        operation="GET /staff/events/{id}/attendee-sheet"
        request={{ params, query: {} }}
      >
        导出名单
      </DownloadButton>
      <WholeSheet eventId={eventId} onSaved={() => void changed()} />
      <span className="cap">名单里的电话只留头尾；完整的要另一位同事同意，导出有记录，本人看得到。</span>
    </div>
  );
}
