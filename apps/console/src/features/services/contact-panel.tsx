import { useQueryClient } from '@tanstack/react-query';
import { whyCannotOpenContact, type StaffConsent } from '@market/contract/consent';
import { errors, minuteText } from '@market/contract/shared';
import { OpenContact } from '../../components/open-contact';
import { Panel } from '../../components/panel';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';

interface Props {
  consent: StaffConsent | null;
  /** Read again once somebody has looked: the GET operation of the page. */
  shownBy: string;
}

/** Whom to reach: hidden until it is asked for, and every look is on the record. */
export function ContactPanel({ consent, shownBy }: Props) {
  const queryClient = useQueryClient();
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
      <OpenContact
        disabled={why !== undefined}
        open={(body) => call('POST /staff/consents/{id}/open', { params: { id }, body })}
        onShown={() => void queryClient.invalidateQueries({ queryKey: [shownBy] })}
      />
      {why && <p className="lab">{errors[why].text}</p>}
      <p className="cap">
        {minuteText(agreedAt, now)}同意：{wording}。{openedAt && `${openedBy ?? ''} ${minuteText(openedAt, now)}看过。`}
        每次查看都有记录，对方看得到。
      </p>
    </Panel>
  );
}
