import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { groupChannels, messageChannelLabels, messageGroupLabels, messageGroupNotes } from '@market/contract/message';
import { digestLabels, digests, type Preferences } from '@market/contract/preference';
import { App, Checkbox, Radio, Select, Switch } from 'antd';
import { QueryView } from '../../components/query-view';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import { AddressFields } from './address-fields';
import styles from './message.module.css';

const NIGHT = { from: '18:00', until: '08:00' };
const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`).map((value) => ({
  value,
}));
/** What the console's people get, besides what waits at their desk. */
const groups = ['deadline', 'result'] as const;

type Set = Partial<Pick<Preferences, 'choices' | 'digest' | 'quiet'>>;

/** Which messages go where, besides the inbox; what is chosen holds at once. */
export function MessageSettings() {
  const preferences = useQuery(read('GET /my/preferences', {}));
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const choose = useMutation({
    mutationFn: (body: Required<Set>) => call('PUT /my/preferences', { body }),
    onSuccess: (answer) => queryClient.setQueryData(read('GET /my/preferences', {}).queryKey, answer),
    onError: (error) => message.error(failureOf(error).text),
  });
  return (
    <QueryView query={preferences}>
      {({ choices, digest, quiet, channels }) => {
        const set = (change: Set) => choose.mutate({ choices, digest, quiet, ...change });
        const offered = channels.filter(({ channel, offered }) => offered && channel !== 'wechat');
        if (offered.length === 0)
          return <p className="lab">站内信总会收到。短信和邮件还没有开通，由系统管理员设置。</p>;
        return (
          <div className={styles.settings}>
            <p className="lab">站内信总会收到，不能关闭。下面选哪些另外发到手机或邮箱。</p>
            <AddressFields channels={offered} />
            {groups.map((group) => (
              <fieldset key={group}>
                <legend>{messageGroupLabels[group]}</legend>
                <span className="cap">{messageGroupNotes[group]}</span>
                <Checkbox.Group
                  value={choices[group]}
                  options={offered
                    .filter(({ channel }) => groupChannels[group].includes(channel))
                    .map(({ channel, address }) => ({
                      value: channel,
                      label: messageChannelLabels[channel],
                      disabled: address === null && !choices[group].includes(channel),
                    }))}
                  onChange={(chosen) => set({ choices: { ...choices, [group]: chosen } })}
                />
              </fieldset>
            ))}
            <fieldset>
              <legend>未读消息汇总</legend>
              <Radio.Group
                value={digest}
                options={digests.map((value) => ({ value, label: digestLabels[value] }))}
                onChange={({ target }) => set({ digest: target.value as Preferences['digest'] })}
              />
            </fieldset>
            <fieldset>
              <legend>免打扰</legend>
              <span className="cap">这段时间不发短信和邮件，过后再发</span>
              <div className={styles.quiet}>
                <Switch
                  aria-label="免打扰"
                  checked={quiet !== null}
                  onChange={(on) => set({ quiet: on ? NIGHT : null })}
                />
                {quiet && (
                  <>
                    <Select
                      aria-label="从"
                      value={quiet.from}
                      options={hours.filter(({ value }) => value !== quiet.until)}
                      onChange={(from) => set({ quiet: { ...quiet, from } })}
                    />
                    到
                    <Select
                      aria-label="到"
                      value={quiet.until}
                      options={hours.filter(({ value }) => value !== quiet.from)}
                      onChange={(until) => set({ quiet: { ...quiet, until } })}
                    />
                  </>
                )}
              </div>
            </fieldset>
          </div>
        );
      }}
    </QueryView>
  );
}
