import type { ApiError } from '@market/api-client';
import type { ActorView } from '@market/contract/account';
import { create } from 'zustand';
import { wechatSignInCode } from '@/platform/sign-in-code';
import { useTabState } from '@/ui/page/tab-state';
import { toApiError } from './api-error';
import { api } from './client';
import { forgetOwn } from './kept';
import { forgetDrafts } from './kept-drafts';
import { sessionToken } from './session-token';

interface Session {
  actor: ActorView | undefined;
  /** Why the server did not say who that is. */
  failure: ApiError | undefined;
  /** Asks the server who the kept token belongs to; does nothing without one. */
  refresh: () => Promise<void>;
  begin: (session: { token: string; actor: ActorView }) => void;
  /** Nothing personal stays on the device. */
  end: () => Promise<void>;
}

export const useSession = create<Session>()((set) => ({
  actor: undefined,
  failure: undefined,
  refresh: async () => {
    if (sessionToken.get() === undefined) return;
    set({ failure: undefined });
    try {
      set({ actor: await api('GET /auth/me') });
    } catch (error) {
      set({ failure: toApiError(error) });
    }
  },
  begin: ({ token, actor }) => {
    sessionToken.keep(token);
    set({ actor });
  },
  end: async () => {
    await api('POST /auth/sign-out').catch(() => undefined);
    sessionToken.forget();
    forgetDrafts();
  },
}));

sessionToken.onForgotten(() => {
  useSession.setState({ actor: undefined });
  forgetOwn();
});
useSession.subscribe(({ actor }) => useTabState.setState({ unread: actor?.unreadMessages ?? 0 }));

/** WeChat knows its user: one tap and no form. `guide`: the version just agreed to. False where there is no WeChat. */
export async function signInWithWechat(guide: string): Promise<boolean> {
  const code = await wechatSignInCode();
  if (!code) return false;
  useSession.getState().begin(await api('POST /auth/wechat', { body: { code, guide } }));
  return true;
}
