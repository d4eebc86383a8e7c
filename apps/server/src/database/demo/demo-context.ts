import type { Abstract, Type } from '@nestjs/common';
import type { Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { WorkDays } from '../../modules/calendar/work-days.js';
import { ChallengeRuleBook } from '../../modules/region/challenge-rules.js';
import { RegionCatalog } from '../../modules/region/region-catalog.js';
import { agreementRows } from './demo-agreements.js';
import { bidRows } from './demo-bids.js';
import { challengeRows } from './demo-challenges.js';
import { disclosureRows } from './demo-disclosures.js';
import { objectionRows } from './demo-objections.js';
import { demoClaims } from './demo-claims.js';
import { contestRows } from './demo-contests.js';
import { correctionRows } from './demo-corrections.js';
import { readDemoFiles } from './demo-files.js';
import { panelRows } from './demo-panels.js';
import { peopleRows } from './demo-people.js';
import { recordRows } from './demo-records.js';
import { demoRound } from './demo-rounds.js';
import { sealingKeyRows } from './demo-sealing.js';
import { serviceRows } from './demo-services.js';
import { versionRows } from './demo-versions.js';

/** Where the loader finds the application's services: an application, or a module of it. */
export interface Services {
  get<T>(token: Type<T> | Abstract<T>): T;
}

/** What rows of the demonstration data may refer to: the day they are loaded, people, records, challenges and bids. */
export type DemoContext = ReturnType<typeof demoContext>;

export function demoContext(tx: Tx, app: Services, passwordHash: string) {
  const { now } = tx;
  const [crypto, regions, files] = [app.get(CryptoProvider), app.get(RegionCatalog), readDemoFiles()];
  const people = peopleRows(files, { passwordHash, crypto, now });
  const records = recordRows(files.records, { people, now });
  const contests = contestRows(files.contests, { people, now });
  const known = { people, records: records.records, contests, crypto, now };
  const challenges = challengeRows(files.challenges, files.bids, known);
  const versions = versionRows(challenges, { regions, crypto, now });
  const sealingKeys = sealingKeyRows(challenges, crypto);
  const bids = bidRows(files.bids, challenges, { people, keys: sealingKeys, crypto, now });
  const disclosures = disclosureRows(files.disclosures, { people, challenges, bids, crypto, now });
  const deals = { challenges, bids, records: records.records };
  const [workDays, rules] = [app.get(WorkDays), app.get(ChallengeRuleBook)];
  const agreements = agreementRows(files, deals, { people, crypto, workDays, rules, now });
  const objections = objectionRows(files.objections, { people, challenges, bids, workDays, rules, now });
  const around = { people, records: records.records, workDays, now };
  const corrections = correctionRows(files.corrections, around);
  const panels = panelRows(files.panels, { people, challenges, bids, records: records.records, now });
  const services = serviceRows({ ...around, crypto, regions });
  const claims = demoClaims({ people, regions, now }, workDays);
  const round = demoRound({ people, regions, records, now });
  return {
    app,
    files,
    tx,
    now,
    crypto,
    regions,
    people,
    contests,
    challenges,
    versions,
    sealingKeys,
    bids,
    disclosures,
    panels,
    objections,
    agreements,
    records,
    corrections,
    services,
    round,
    claims,
  };
}
