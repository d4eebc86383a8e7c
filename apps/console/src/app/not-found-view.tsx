import { Link } from '@tanstack/react-router';
import { StateView } from '../components/state-view';

export const NotFoundView = () => (
  <StateView title="没有这一页" reason="地址可能写错了，或者这一页已经移走。" actions={<Link to="/">回到首页</Link>} />
);
