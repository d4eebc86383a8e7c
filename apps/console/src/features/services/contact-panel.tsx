import { useMutation, useQueryClient } from '@tanstack/react-query';
import { whyCannotOpenContact, type StaffConsent } from '@market/contract/consent';
import { errors, minuteText } from '@market/contract/shared';
import { App } from 'antd';
import { Panel } from '../../components/panel';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import { ContactFacts } from './contact-facts';

interface Props {
  consent: StaffConsent | null;
  /** Read again once somebody has looked: the GET operation of the page. */
  shownBy: string;
}

/** Whom to reach: hidden until it is asked for, and every look is on the record. */
export function ContactPanel({ consent, shownBy }: Props) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const open = useMutation({
    mutationFn: (id: string) => call('POST /staff/consents/{id}/open', { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [shownBy] }),
    onError: (error) => message.error(failureOf(error).text),
  });
  if (!consent)
    return (
      <Panel title="联系方式">
        <p className="lab">对方没有同意交出联系方式，请在这里答复。</p>
      </Panel>
    );
  const { id, wording, agreedAt, openedAt, openedBy } = consent;
  const why = whyCannotOpenContact(consent);
  const now = clock.now();
  return (
    <Panel title="联系方式">
      <ContactFacts
        contact={open.data}
        busy={open.isPending}
        disabled={why !== undefined}
        onOpen={() => open.mutate(id)}
      />
      {why && <p className="lab">{errors[why].text}</p>}
      <p className="cap">
        {minuteText(agreedAt, now)}同意：{wording}。{openedAt && `${openedBy ?? ''} ${minuteText(openedAt, now)}看过。`}
        每次查看都有记录，对方看得到。
      </p>
    </Panel>
  );
}
