import {
  errors,
  organizationMember,
  organizationWriter,
  signedIn,
  whyCannotCall,
  type ErrorCode,
} from '@market/contract/shared';
import { useDidShow } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { open } from '@/platform/navigation';
import { SkeletonCards } from '@/ui/base/skeleton';
import { FailureView } from '@/ui/page/failure-view';
import { PageShell } from '@/ui/page/page-shell';
import { StateView, type StateViewProps } from '@/ui/page/state-view';
import { sessionToken } from './session-token';
import { useSession } from './session';

const needs = { signedIn, member: organizationMember, writer: organizationWriter };

export interface IdentityGateProps {
  /** Of the page that stands here meanwhile. */
  title: string;
  /** `member` reads what is the organization's, `writer` may act for it. */
  need: keyof typeof needs;
  /** Stands open also to who has not agreed to the privacy guide: their own data. */
  beforeGuide?: boolean;
  /** What the identity is for: 「发榜」. */
  what: string;
  children: ReactNode;
}

const actions: Partial<Record<ErrorCode, NonNullable<StateViewProps['actions']>>> = {
  unauthenticated: [{ text: '登录', onTap: () => void open('signIn') }],
  organizationNeeded: [{ text: '登记单位', onTap: () => void open('organization') }],
  privacyFirst: [{ text: '看隐私保护指引', onTap: () => void open('privacy') }],
};

/** Lets a page stand once the reader is who it takes; until then one that says what is missing and where to get it. */
export function IdentityGate({ title, need, what, beforeGuide, children }: IdentityGateProps) {
  const { actor, failure, refresh } = useSession();
  useDidShow(() => {
    if (!actor) void refresh();
  });
  const why = actor?.duty && !beforeGuide ? ('privacyFirst' as const) : whyCannotCall(actor ?? null, needs[need]);
  if (why === undefined) return <>{children}</>;
  const asking = !actor && sessionToken.get() !== undefined;
  return (
    <PageShell title={title}>
      {asking && failure ? (
        <FailureView error={failure} onRetry={() => void refresh()} />
      ) : asking ? (
        <SkeletonCards onRetry={() => void refresh()} />
      ) : (
        <StateView
          kind="noAccess"
          title={`${what}需要核对身份`}
          reason={errors[why].text}
          actions={actions[why] ?? []}
        />
      )}
    </PageShell>
  );
}
