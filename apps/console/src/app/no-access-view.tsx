import { Link } from '@tanstack/react-router';
import { roleLabels } from '@market/contract/shared';
import { StateView } from '../components/state-view';
import { useActor } from '../platform/session';
import { firstPage } from './pages';

/** Says which role one has and who gives another. */
export function NoAccessView() {
  const actor = useActor();
  const held = actor.roles.map((role) => roleLabels[role]).join('、') || '没有控制台身份';
  const page = firstPage(actor);
  return (
    <StateView
      title="没有权限"
      reason={`你的身份是${held}，这一页不对它开放。需要时请联系本单位的系统管理员开通。`}
      actions={page && <Link to={page.path}>去{page.title}</Link>}
    />
  );
}
