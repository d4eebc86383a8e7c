import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChannelView } from '@market/contract/preference';
import { App, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import styles from './message.module.css';

const titles = { sms: '手机号', email: '邮箱' };
type Written = keyof typeof titles;

export const AddressFields = ({ channels }: { channels: readonly ChannelView[] }) =>
  channels.map(({ channel, ...where }) =>
    channel === 'wechat' ? null : <AddressField key={channel} channel={channel} {...where} />,
  );

/** A phone or mailbox for messages: shown masked, changed by a code that was sent to the new one. */
function AddressField({ channel, address: proven, removable }: Omit<ChannelView, 'channel'> & { channel: Written }) {
  const [changing, setChanging] = useState(false);
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const onError = (error: Error) => message.error(failureOf(error).text);
  const params = { channel };
  const { queryKey } = read('GET /my/preferences', {});
  const ask = useMutation({
    mutationFn: () => call('POST /my/addresses/{channel}/code', { params, body: { address } }),
    onSuccess: () => message.success(`验证码已发到这个${titles[channel]}`),
    onError,
  });
  const set = useMutation({
    mutationFn: () => call('PUT /my/addresses/{channel}', { params, body: { address, code } }),
    onSuccess: (answer) => {
      queryClient.setQueryData(queryKey, answer);
      setChanging(false);
    },
    onError,
  });
  const remove = useMutation({
    mutationFn: () => call('DELETE /my/addresses/{channel}', { params }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey }),
    onError,
  });
  return (
    <fieldset>
      <legend>{titles[channel]}</legend>
      {changing ? (
        <div className={styles.address}>
          <Input
            aria-label={titles[channel]}
            placeholder={channel === 'sms' ? '11 位手机号' : 'name@example.cn'}
            value={address}
            maxLength={120}
            onChange={({ target }) => setAddress(target.value.trim())}
          />
          <Space>
            <Input
              aria-label="验证码"
              placeholder="6 位数字"
              value={code}
              maxLength={6}
              onChange={({ target }) => setCode(target.value.replace(/\D/g, ''))}
            />
            <Button disabled={address === ''} loading={ask.isPending} onClick={() => ask.mutate()}>
              获取验证码
            </Button>
          </Space>
          <Space>
            <Button type="primary" disabled={code.length < 6} loading={set.isPending} onClick={() => set.mutate()}>
              用它收消息
            </Button>
            <Button onClick={() => setChanging(false)}>取消</Button>
          </Space>
        </div>
      ) : (
        <Space>
          <span className="num">{proven ?? '没有验证'}</span>
          <Button type="link" onClick={() => setChanging(true)}>
            {proven === null ? '验证' : '更换'}
          </Button>
          {removable && (
            <Button type="link" loading={remove.isPending} onClick={() => remove.mutate()}>
              撤下
            </Button>
          )}
        </Space>
      )}
    </fieldset>
  );
}
