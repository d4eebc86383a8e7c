import { beforeFirst, linkHash, type EvidenceKind } from '@market/contract/evidence';
import type { ChainHead } from '../../common/chain-head.entity.js';
import type { EvidenceLinkRow } from '../../modules/evidence/evidence-link.entity.js';
import { decidingText } from '../../modules/judging/deciding-evidence.js';
import { sheetText } from '../../modules/judging/scoring-evidence.js';
import { milestoneText, resultText, signedText } from '../../modules/agreement/agreement-evidence.js';
import type { DemoContext } from './demo-context.js';
import { openingRows } from './demo-sealing.js';

const decidingKinds = ['challenge.notice', 'challenge.awarded'] as const;

interface Event {
  kind: EvidenceKind;
  challengeId: string;
  about: string;
  digest: string | null;
  at: Date | null;
}

/** 存证链 of what happened to the demonstration challenges, oldest first. */
export function linkRows(context: DemoContext): EvidenceLinkRow[] {
  const { versions, bids, agreements, panels, challenges, crypto } = context;
  const events: Event[] = [
    ...versions.map(({ id, challengeId, digest, at }) => ({
      kind: 'challenge.published' as const,
      challengeId,
      about: id,
      digest,
      at,
    })),
    ...bids.map(({ id, challengeId, digest, submittedAt }) => ({
      kind: 'bid.submitted' as const,
      challengeId,
      about: id,
      digest,
      at: submittedAt,
    })),
    ...panels.sheets.map((sheet) => {
      const seat = panels.seats.find(({ id }) => id === sheet.seatId);
      const digest = crypto.digest(sheetText(sheet));
      const about = { kind: 'bid.scored' as const, challengeId: seat?.challengeId ?? '', about: sheet.id };
      return { ...about, digest, at: seat?.submittedAt ?? null };
    }),
    ...challenges.flatMap(({ row }) =>
      decidingKinds.map((kind): Event => {
        const text = decidingText[kind](row);
        const at = kind === 'challenge.notice' ? row.noticeStartedAt : row.awardedAt;
        return {
          kind,
          challengeId: row.id,
          about: row.id,
          digest: text === undefined ? null : crypto.digest(text),
          at,
        };
      }),
    ),
    ...agreementEvents(agreements, crypto),
    ...openingRows(context).map(({ challengeId, digest, openedAt }) => ({
      kind: 'bid.opened' as const,
      challengeId,
      about: challengeId,
      digest,
      at: openedAt,
    })),
  ];
  let previous = beforeFirst;
  return events
    .flatMap(({ at, digest, ...event }) => (at && digest ? [{ ...event, at, digest }] : []))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((event, i) => {
      const link = { ...event, seq: i + 1, previous };
      previous = linkHash({ ...link, at: event.at.toISOString() }, (text) => crypto.digest(text));
      return { ...link, hash: previous };
    });
}

export function chainEnd(context: DemoContext): ChainHead[] {
  const last = linkRows(context).at(-1);
  return last ? [{ id: 'evidence', seq: last.seq, hash: last.hash }] : [];
}

function agreementEvents(
  { agreements, milestones }: DemoContext['agreements'],
  crypto: DemoContext['crypto'],
): Event[] {
  const challengeOf = (agreementId: string): string =>
    agreements.find(({ id }) => id === agreementId)?.challengeId ?? '';
  return [
    ...agreements.flatMap((row): Event[] => {
      const about = { challengeId: row.challengeId, about: row.id };
      const told = resultText(row);
      const decidedAt = row.acceptance?.decidedAt;
      return [
        { ...about, kind: 'agreement.signed', digest: crypto.digest(signedText(row)), at: row.inForceAt },
        {
          ...about,
          kind: 'challenge.completed',
          digest: told ? crypto.digest(told) : null,
          at: decidedAt ? new Date(decidedAt) : null,
        },
      ];
    }),
    ...milestones.map((row) => ({
      kind: 'milestone.accepted' as const,
      challengeId: challengeOf(row.agreementId),
      about: row.id,
      digest: crypto.digest(milestoneText(row)),
      at: row.state === 'accepted' ? row.decidedAt : null,
    })),
  ];
}
