import { prefilled, type DirectoryEntry } from '@market/contract/directory';
import {
  canonicalOrganization,
  organizationIssues,
  type OrganizationContent,
  type OrganizationProfile,
  type OwnOrganization,
} from '@market/contract/organization';
import { canonicalCreditCode, type FieldIssue } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { back } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useDirectory } from './use-directory';

const CODE_LENGTH = 18;
const blank = { name: '', creditCode: '', kind: 'enterprise', regionCode: '', field: '', summary: '' } as const;

const pick = ({
  name,
  creditCode,
  kind,
  regionCode,
  field,
  summary,
  profile,
}: OwnOrganization): OrganizationContent => ({ ...{ name, creditCode, kind, regionCode, field, summary, profile } });

const issuesOf = (content: OrganizationContent): FieldIssue[] => [
  ...organizationIssues(canonicalOrganization(content), clock.now()),
  ...(content.regionCode === '' ? [{ path: 'regionCode', message: '请选择所在地' }] : []),
];

/** The directory's entry, and what of the form was filled from it. */
export interface Known {
  entry: DirectoryEntry;
  labels: readonly string[];
}

/** Registers an organization, or changes the one that is there. */
export function useOrganizationForm(organization: OwnOrganization | undefined) {
  const [content, setContent] = useState<OrganizationContent>(organization ? pick(organization) : blank);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<readonly FieldIssue[]>([]);
  const [busy, setBusy] = useState(false);
  const issues = issuesOf(content);
  const complete = canonicalCreditCode(content.creditCode).length >= CODE_LENGTH;
  const codeHolds = complete && !issues.some(({ path }) => path === 'creditCode');
  const [known, setKnown] = useState<Known>();
  useDirectory(codeHolds ? canonicalCreditCode(content.creditCode) : undefined, (entry) => {
    const { content: next, labels } = prefilled(content, entry);
    setContent(next);
    setKnown({ entry, labels });
  });
  const shown = issues.filter(({ path }) => tried || (path === 'creditCode' && complete));

  const send = async (): Promise<void> => {
    const body = { content: canonicalOrganization(content) };
    if (organization) await api('PUT /my/organization', { body: { ...body, version: organization.version } });
    else await api('POST /my/organization', { body });
    await useSession.getState().refresh();
    toast(organization ? '已保存' : '单位已登记');
    await back();
  };

  return {
    content,
    busy,
    codeHolds,
    known,
    errorOf: (path: keyof OrganizationContent | `profile.${keyof OrganizationProfile}`): string | undefined =>
      [...refused, ...shown].find((issue) => issue.path === path)?.message,
    change: (part: Partial<OrganizationContent>): void => {
      setContent({ ...content, ...part });
      setRefused(refused.filter(({ path }) => !(path in part)));
    },
    submit: async (): Promise<void> => {
      setTried(true);
      if (issues.length > 0) return;
      setBusy(true);
      try {
        await send();
      } catch (failure) {
        const { code, message, details } = toApiError(failure);
        const named = details.map((issue) => ({ ...issue, path: issue.path.replace(/^content\./, '') }));
        setRefused(code === 'creditCodeTaken' ? [{ path: 'creditCode', message }] : named);
        if (code !== 'creditCodeTaken' && named.length === 0) toast(message);
      } finally {
        setBusy(false);
      }
    },
  };
}
