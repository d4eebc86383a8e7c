import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { ApiError } from '@market/api-client';
import { DraftKeeper, type DraftPorts, type StoredDraft } from './draft-keeper';

const offline = new ApiError(0, 'offline', '网络不通，请检查网络后重试');
const tooLong = new ApiError(400, 'invalidInput', '太长');
const stale = new ApiError(412, 'staleVersion', '内容已被别处更新，请先看最新的再改');

class Server {
  version = 1;
  content = 'server';
  saves: string[] = [];
  failure: ApiError | undefined;
  loseAnswer = false;
  kept: StoredDraft<string> | undefined;
  release: (refusal?: ApiError) => void = () => undefined;

  ports: DraftPorts<string> = {
    kept: {
      get: () => this.kept,
      set: (draft) => (this.kept = draft),
      remove: () => (this.kept = undefined),
    },
    save: (content, version = 0) => {
      if (this.failure) return Promise.reject(this.failure);
      if (version !== this.version) return Promise.reject(stale);
      this.saves.push(content);
      this.content = content;
      this.version += 1;
      return this.loseAnswer ? Promise.reject(offline) : this.ports.latest();
    },
    latest: () => Promise.resolve({ content: this.content, version: this.version, updatedAt: 'now' }),
  };

  /** The next save is under way until released. */
  hold(): void {
    const { save } = this.ports;
    this.ports.save = async (...given) => {
      this.ports.save = save;
      const refusal = await new Promise<ApiError | undefined>((done) => (this.release = done));
      if (refusal) throw refusal;
      return save(...given);
    };
  }

  open = (stored?: StoredDraft<string>) =>
    new DraftKeeper(stored ?? { content: this.content, version: this.version, updatedAt: 'then' }, this.ports);
}

let server: Server;
beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
});
afterEach(() => {
  jest.useRealTimers();
});
const later = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

test('typing is on the device at once and on the server a second after the last key', async () => {
  const keeper = server.open();
  expect(keeper.view.status).toEqual({ state: 'saved', savedAt: 'then' });
  keeper.change('a');
  await later(900);
  keeper.change('ab');
  expect(server.kept).toEqual({ content: 'ab', version: 1 });
  await later(900);
  expect(server.saves).toEqual([]);
  await later(100);
  expect(server.saves).toEqual(['ab']);
  expect(server.kept).toBeUndefined();
  expect(keeper.view.status).toEqual({ state: 'saved', savedAt: 'now' });
});

test('a draft nobody touched has no status and is created by the first change', async () => {
  server.version = 0;
  const keeper = server.open({ content: '' });
  expect(keeper.view.status).toBeUndefined();
  keeper.change('first');
  await later(1000);
  expect([server.saves, server.version]).toEqual([['first'], 1]);
});

test('a change during a save waits for its turn and goes with the new version', async () => {
  const keeper = server.open();
  server.hold();
  keeper.change('a');
  await later(1000);
  keeper.change('ab');
  await later(5000);
  server.release();
  await later(1000);
  expect(server.saves).toEqual(['a', 'ab']);
  expect(keeper.view.status?.state).toBe('saved');
});

test('what was changed while a save was refused is sent without another key', async () => {
  const keeper = server.open();
  server.hold();
  keeper.change('too long');
  await later(1000);
  keeper.change('short');
  await later(5000);
  server.release(tooLong);
  await later(1000);
  expect(server.saves).toEqual(['short']);
  expect(keeper.view).toMatchObject({ status: { state: 'saved' }, refusal: undefined });
});

test('a flush during a save is about what is written now, not about what was under way', async () => {
  const keeper = server.open();
  server.hold();
  keeper.change('too long');
  await later(1000);
  keeper.change('short');
  const flushed = keeper.flush();
  server.release(tooLong);
  expect(await flushed).toBe(2);
  expect(server.saves).toEqual(['short']);
});

test('leaving during a save sends what was typed meanwhile', async () => {
  const keeper = server.open();
  server.hold();
  keeper.change('a');
  await later(1000);
  keeper.change('ab');
  keeper.close();
  server.release();
  await later(0);
  expect([server.saves, server.kept, jest.getTimerCount()]).toEqual([['a', 'ab'], undefined, 0]);
});

test('without a network the draft stays on the device and goes out when it is back', async () => {
  const keeper = server.open();
  server.failure = offline;
  keeper.change('kept');
  await later(1000);
  expect(keeper.view.status?.state).toBe('local');
  expect(server.kept?.content).toBe('kept');
  await expect(keeper.flush()).rejects.toBe(offline);
  server.failure = undefined;
  keeper.retry();
  await later(0);
  expect(server.saves).toEqual(['kept']);
});

test('what the device kept is picked up and sent by the next visit', async () => {
  server.kept = { content: 'unsent', version: 1 };
  const keeper = server.open();
  expect(keeper.view.content).toBe('unsent');
  await later(0);
  expect(server.saves).toEqual(['unsent']);
});

test('a save from elsewhere is a conflict, and either text can be kept', async () => {
  const keeper = server.open();
  server.content = 'elsewhere';
  server.version = 7;
  keeper.change('mine');
  await later(1000);
  expect(keeper.view).toMatchObject({
    content: 'mine',
    status: { state: 'conflict' },
    theirs: { content: 'elsewhere' },
  });
  await expect(keeper.flush()).rejects.toMatchObject({ code: 'staleVersion' });
  keeper.keep('mine');
  expect(await keeper.flush()).toBe(8);
  expect(server.content).toBe('mine');

  server.kept = { content: 'older', version: 2 };
  const next = server.open();
  expect(next.view.status?.state).toBe('conflict');
  next.keep('theirs');
  expect([next.view.content, server.kept, await next.flush()]).toEqual(['mine', undefined, 8]);
});

test('a save whose answer got lost is no conflict with oneself', async () => {
  const keeper = server.open();
  server.loseAnswer = true;
  keeper.change('arrived');
  await later(1000);
  server.loseAnswer = false;
  expect(await keeper.flush()).toBe(2);
  expect([server.saves, server.kept]).toEqual([['arrived'], undefined]);
});

test('a refused draft says why and is not sent again by itself', async () => {
  const keeper = server.open();
  server.failure = new ApiError(409, 'bidDeadlinePassed', '揭榜已截止，不再收方案');
  keeper.change('late');
  await later(1000);
  server.failure = undefined;
  await later(60_000);
  expect(keeper.view.refusal?.code).toBe('bidDeadlinePassed');
  expect([server.saves, server.kept?.content]).toEqual([[], 'late']);
});

test('leaving sends what is still unsaved, and nothing after that', async () => {
  const keeper = server.open();
  server.failure = offline;
  keeper.change('last words');
  keeper.close();
  await later(60_000);
  expect(server.kept?.content).toBe('last words');
  expect(jest.getTimerCount()).toBe(0);
});
