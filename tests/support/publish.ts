import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';

const sound = { level: 'sound' as const, text: '' };
const experts = ['甲', '乙', '丙'].map((name) => ({ name: `演示专家${name}`, organization: '演示·论证单位' }));

/** Passes what was submitted, and its appraisal where the place wants one. Answers the challenge's id. */
export async function publishChallenge(vetter: Client, { id, version }: { id: string; version: number }) {
  const params = { id };
  const body = { version, checks: [...vettingChecks] };
  const passed = await vetter('POST /staff/challenges/{id}/pass', { params, body });
  if (passed.state === 'appraisal')
    await vetter('POST /staff/challenges/{id}/appraise', {
      params,
      body: {
        version: passed.version,
        dimensions: { need: sound, difficulty: sound, indicators: sound, terms: sound },
        experts,
        conclusion: 'pass',
        reason: '论证通过',
      },
    });
  return id;
}
