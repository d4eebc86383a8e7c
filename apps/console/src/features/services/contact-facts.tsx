import { Button } from 'antd';
import { Facts } from '../../components/facts';

interface Props {
  contact: { name: string; phone: string } | undefined;
  busy: boolean;
  disabled?: boolean;
  onOpen: () => void;
}

/** Whom to reach: hidden until it is asked for. */
export const ContactFacts = ({ contact, busy, disabled = false, onOpen }: Props) =>
  contact ? (
    <Facts
      testId="contact"
      facts={[
        ['联系人', contact.name],
        [
          '电话',
          <span key="phone" className="num">
            {contact.phone}
          </span>,
        ],
      ]}
    />
  ) : (
    <Button disabled={disabled} loading={busy} onClick={onOpen}>
      看联系方式
    </Button>
  );
