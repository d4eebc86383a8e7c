import { Link } from '@tanstack/react-router';
import type { MessageView } from '@market/contract/message';
import { agoText } from '@market/contract/shared';
import { Button } from 'antd';
import { clock } from '../../platform/clock';
import styles from './message.module.css';

interface Props {
  item: MessageView;
  onRead: (id: string) => void;
  onLeave: () => void;
}

/** Where a message leads in the console; what concerns an organization's own view has no page here. */
const targets = {
  challenge: '/challenges/$id',
  judgingDesk: '/challenges/$id/judging',
  panelSeat: '/seats/$id',
  objection: '/objections/$id',
  agreement: '/agreements/$id',
  record: '/records/$id',
  correction: '/corrections/$id',
  booking: '/services/bookings/$id',
  inquiry: '/services/inquiries/$id',
  feedback: '/services/feedback/$id',
  batch: '/import/$id',
  verificationRound: '/rounds/$id',
  portal: '/portals/$id',
  brokerRequest: '/broker-requests/$id',
  internalRequest: '/requests/$id',
  claim: '/claims/$id',
} as const;

export function MessageItem({ item, onRead, onLeave }: Props) {
  const { target, readAt } = item;
  const to = target && target.kind in targets ? targets[target.kind as keyof typeof targets] : undefined;
  const leave = () => {
    if (!readAt) onRead(item.id);
    onLeave();
  };
  return (
    <li className={readAt ? styles.read : styles.unread}>
      <div className={styles.head}>
        <b>{item.title}</b>
        <span className="cap">{agoText(item.createdAt, clock.now())}</span>
      </div>
      <p className="lab prewrap">{item.body}</p>
      <div className={styles.actions}>
        {target && to && (
          <Link to={to} params={{ id: target.id }} onClick={leave}>
            去看
          </Link>
        )}
        {(target?.kind === 'approval' || target?.kind === 'ownApproval') && (
          <Link to="/approvals" search={{ box: target.kind === 'approval' ? 'toDecide' : 'own' }} onClick={leave}>
            去看
          </Link>
        )}
        {target?.kind === 'verificationDesk' && (
          <Link to="/verification" search={{ tab: 'due', region: target.id }} onClick={leave}>
            去复核
          </Link>
        )}
        {!readAt && (
          <Button type="link" onClick={() => onRead(item.id)}>
            标为已读
          </Button>
        )}
      </div>
    </li>
  );
}
