import { fullYears, held, unsaid, type Outcome } from './eligibility-terms.js';
import type { ComparedOrganization } from './eligibility.js';

/** 初创科技型企业的成立年限（财税〔2018〕55号：不超过 5 年）；各地另有规定的以原文为准。 */
const START_UP_YEARS = 5;

type Test = (organization: ComparedOrganization, today: string) => Outcome;

const met: Outcome = { state: 'met', why: '' };
const missing: Outcome = { state: 'missing', why: '' };
const told = (yes: boolean): Outcome => (yes ? met : missing);

const qualified =
  (...names: string[]): Test =>
  ({ profile, kind }) => {
    if (kind !== 'enterprise') return missing;
    if (profile.qualifications === null) return unsaid('qualifications');
    const own = held(profile.qualifications);
    return told(names.some((name) => own.has(name)));
  };

const kindred =
  (...kinds: ComparedOrganization['kind'][]): Test =>
  ({ kind }) =>
    told(kinds.includes(kind));

const tests: Readonly<Record<string, Test>> = {
  科技型中小企业: qualified('科技型中小企业'),
  高新技术企业: qualified('高新技术企业'),
  专精特新企业: qualified('专精特新中小企业', '专精特新小巨人企业'),
  规上企业: qualified('规上企业'),
  初创企业: ({ kind, profile }, today) => {
    if (kind !== 'enterprise') return missing;
    if (profile.foundedOn === null) return unsaid('foundedOn');
    return told(fullYears(profile.foundedOn, today) < START_UP_YEARS);
  },
  高校院所: kindred('university', 'institute'),
  人才团队: kindred('team'),
};

/** Whether an organization is one of those a policy is for; who runs a carrier or a bank does not say so here. */
export const audienceTests = (option: string, organization: ComparedOrganization, today: string): Outcome =>
  tests[option]?.(organization, today) ?? { state: 'unknown', why: `单位资料里看不出是否属于${option}` };
