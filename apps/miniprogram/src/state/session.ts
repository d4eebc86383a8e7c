import type { ActorView } from '@market/contract/account';
import { create } from 'zustand';
import { wechatSignInCode } from '@/platform/sign-in-code';
import { useTabState } from '@/ui/page/tab-state';
import { api } from './client';
import { sessionToken } from './session-token';

interface Session {
  actor: ActorView | undefined;
  /** Asks the server who the kept token belongs to; does nothing without one. */
  refresh: () => Promise<void>;
  begin: (session: { token: string; actor: ActorView }) => void;
  end: () => Promise<void>;
}

export const useSession = create<Session>()((set) => ({
  actor: undefined,
  refresh: async () => {
    if (sessionToken.get() === undefined) return;
    const actor = await api('GET /auth/me').catch(() => undefined);
    if (actor) set({ actor });
  },
  begin: ({ token, actor }) => {
    sessionToken.keep(token);
    set({ actor });
  },
  end: async () => {
    await api('POST /auth/sign-out').catch(() => undefined);
    sessionToken.forget();
  },
}));

sessionToken.onForgotten(() => useSession.setState({ actor: undefined }));
useSession.subscribe(({ actor }) => useTabState.setState({ unread: actor?.unreadMessages ?? 0 }));

/** WeChat knows its user: one tap and no form. False where there is no WeChat. */
export async function signInWithWechat(): Promise<boolean> {
  const code = await wechatSignInCode();
  if (!code) return false;
  useSession.getState().begin(await api('POST /auth/wechat', { body: { code } }));
  return true;
}
