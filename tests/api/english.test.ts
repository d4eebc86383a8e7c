import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IndexFollower } from '../../apps/server/src/modules/search/index-follower.js';
import { startApp, type TestApp } from '../support/app.js';
import { bureau, carrier, SUZHOU, type Bureau } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, submitChallenge } from '../support/samples.js';

const park = carrier('苏州纳米城', { titleEn: 'Suzhou Nanopolis', summaryEn: 'For nanotechnology.' });

describe.each(databases)('English on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let suzhou: Bureau;
  let id: string;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    suzhou = await bureau(market, SUZHOU);
    id = (await suzhou.publish(park)).row.id;
    await suzhou.publish(carrier('太湖孵化园'));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('a title and a summary in English come back as they were written, and are absent where nobody wrote them', async () => {
    const { items } = await market.anonymous('GET /records', { query: { type: 'carrier', sort: 'title' } });
    expect(items.map(({ titleEn }) => titleEn).sort()).toEqual(['Suzhou Nanopolis', undefined]);
    expect(await market.anonymous('GET /records/{id}', { params: { id } })).toMatchObject({
      title: '苏州纳米城',
      titleEn: 'Suzhou Nanopolis',
      summaryEn: 'For nanotechnology.',
    });
  });

  it('a list and the search find the record by an English word, and say it in the language asked for', async () => {
    await market.app.get(IndexFollower).catchUp();
    const listed = await market.anonymous('GET /records', { query: { q: 'nanopolis' } });
    expect(listed.items.map(({ title }) => title)).toEqual(['苏州纳米城']);
    const find = async (language: 'zh' | 'en') =>
      (await market.anonymous('GET /search', { query: { q: 'nanopolis', language } })).items[0];
    expect(await find('zh')).toMatchObject({ title: '苏州纳米城', typeLabel: '科创载体', tag: '孵化器' });
    expect(await find('en')).toMatchObject({
      title: 'Suzhou Nanopolis',
      typeLabel: 'Innovation park',
      tag: 'Incubator',
    });
  });

  it('a change of the English title is shown as a difference, and goes away when it is left out', async () => {
    const { titleEn: _, summaryEn: __, ...chinese } = park;
    await suzhou.change(await suzhou.get(id), { ...chinese, titleEn: 'Nanopolis Suzhou' });
    const { items } = await market.anonymous('GET /records/{id}/versions', { params: { id } });
    expect(items[0]?.changes).toContainEqual(
      expect.objectContaining({ label: '英文名称', before: 'Suzhou Nanopolis', after: 'Nanopolis Suzhou' }),
    );
    await suzhou.change(await suzhou.get(id), chinese);
    expect(await market.anonymous('GET /records/{id}', { params: { id } })).not.toHaveProperty('titleEn');
  });

  it('a challenge carries its English title and abstract, where the demander gives them', async () => {
    const demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    const english = { titleEn: 'Very low profile copper foil', abstractEn: 'Less loss at 10 GHz.' };
    const { id: posted } = await submitChallenge(demander, { ...challengeContent(), ...english });
    const vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    const { version } = await vetter('GET /staff/challenges/{id}', { params: { id: posted } });
    await vetter('POST /staff/challenges/{id}/pass', {
      params: { id: posted },
      body: { version, checks: ['organization', 'notFunded', 'desensitised', 'complete', 'payments'] },
    });
    const { items } = await market.anonymous('GET /challenges', { query: { q: 'copper' } });
    expect(items).toMatchObject([{ titleEn: english.titleEn }]);
    expect(await market.anonymous('GET /challenges/{id}', { params: { id: posted } })).toMatchObject(english);
  });

  it('the words of the interface, the descriptions and the places are there for whoever reads English', async () => {
    const { words } = await market.anonymous('GET /words/{language}', { params: { language: 'en' } });
    expect(words).toMatchObject({ 一图览全域: 'Map of all', 科创载体: 'Innovation park', 苏州: 'Suzhou' });
    expect((await market.anonymous('GET /words/{language}', { params: { language: 'zh' } })).words).toEqual({});
  });
});
