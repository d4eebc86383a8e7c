import { ApiError } from '@market/api-client';
import { canonicalJson } from '@market/contract/shared';
import type { DraftStatusProps } from '@/ui/market/draft-status';
import { toApiError } from './api-error';

const SAVE_AFTER_MS = 1000;
const RETRY_AFTER_MS = 15_000;

/** A draft as the server holds it; without a version it was never saved there. */
export interface StoredDraft<T> {
  content: T;
  version?: number | undefined;
  updatedAt?: string | undefined;
}

export interface DraftPorts<T> {
  /** What this device holds and the server does not have yet, with the version it was written on. */
  kept: { get: () => StoredDraft<T> | undefined; set: (draft: StoredDraft<T>) => void; remove: () => void };
  /** Creates the draft when there is no version yet. */
  save: (content: T, version: number | undefined) => Promise<StoredDraft<T>>;
  /** Asked when somebody else saved in between. */
  latest: () => Promise<StoredDraft<T>>;
}

export interface DraftView<T> {
  content: T;
  /** Undefined while nothing was written yet. */
  status: DraftStatusProps | undefined;
  /** In a conflict: what was saved elsewhere. */
  theirs: StoredDraft<T> | undefined;
  /** Why the server would not take it; what was typed stays on this device. */
  refusal: ApiError | undefined;
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
/** The server was not reached or is in trouble: the same draft may well go through later. */
const passing = ({ status }: ApiError): boolean => status === 0 || status === 429 || status >= 500;

/** Keeps one draft safe: every change on the device at once, and on the server a second later, one save at a time. */
export class DraftKeeper<T> {
  view: DraftView<T>;
  private version: number | undefined;
  private dirty = false;
  private closed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  constructor(
    stored: StoredDraft<T>,
    private readonly ports: DraftPorts<T>,
    private readonly onChange: () => void = () => undefined,
  ) {
    const saved = stored.version === undefined ? undefined : ({ state: 'saved', savedAt: stored.updatedAt } as const);
    this.version = stored.version;
    this.view = { content: stored.content, status: saved, theirs: undefined, refusal: undefined };
    this.pickUp(stored);
  }

  change(content: T): void {
    this.dirty = true;
    this.ports.kept.set({ content, version: this.version });
    const status = this.view.theirs ? this.view.status : ({ state: 'saving' } as const);
    this.show({ content, status });
    this.saveIn(SAVE_AFTER_MS);
  }

  /** Saves what is still unsaved now; answers the version, or throws what stands in the way. */
  async flush(): Promise<number> {
    while (!this.view.theirs) {
      // What is under way may be older than what is written now, and so may its refusal.
      await this.running;
      if (this.view.theirs) break;
      if (!this.dirty && this.version !== undefined) return this.version;
      await this.save();
      if (this.view.refusal) throw this.view.refusal;
    }
    throw new ApiError(412, 'staleVersion', '草稿已在别处改过，请先选用哪一份');
  }

  retry(): void {
    if (this.dirty) void this.save();
  }

  /** Ends a conflict. */
  keep(which: 'mine' | 'theirs'): void {
    const { theirs } = this.view;
    if (!theirs) return;
    this.version = theirs.version;
    if (which === 'theirs') this.settle(theirs);
    else {
      this.show({ theirs: undefined });
      this.change(this.view.content);
    }
  }

  /** What is unsaved gets one last chance; it stays on the device until that succeeds. */
  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    if (this.dirty) void this.flush().catch(() => undefined);
  }

  discard(): void {
    this.dirty = false;
    clearTimeout(this.timer);
    this.ports.kept.remove();
  }

  private pickUp(stored: StoredDraft<T>): void {
    const kept = this.ports.kept.get();
    if (!kept) return;
    if (same(kept.content, stored.content)) return this.ports.kept.remove();
    this.dirty = true;
    const conflict = kept.version !== stored.version;
    this.show({
      content: kept.content,
      status: { state: conflict ? 'conflict' : 'local' },
      theirs: conflict ? stored : undefined,
    });
    if (!conflict) this.saveIn(0);
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => this.retry(), ms);
  }

  private async save(): Promise<void> {
    if (this.view.theirs) return;
    this.running ??= this.send().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  private async send(): Promise<void> {
    const { content } = this.view;
    this.dirty = false;
    this.show({ status: { state: 'saving' }, refusal: undefined });
    try {
      this.saved(await this.ports.save(content, this.version), content);
    } catch (error) {
      await this.failed(toApiError(error), content);
    }
  }

  private saved(answer: StoredDraft<T>, sent: T): void {
    this.version = answer.version;
    // The answer's text is not put back: it would take away the space just typed.
    if (!this.dirty) return this.settle({ ...answer, content: sent });
    this.ports.kept.set({ content: this.view.content, version: this.version });
    this.saveIn(SAVE_AFTER_MS);
  }

  private async failed(error: ApiError, sent: T): Promise<void> {
    const dirtyAgain = this.dirty;
    this.dirty = true;
    if (error.code !== 'staleVersion') return this.wait(error, dirtyAgain);
    try {
      const theirs = await this.ports.latest();
      if (!same(theirs.content, sent)) return this.show({ status: { state: 'conflict' }, theirs });
      // A save whose answer got lost looks like somebody else's.
      this.dirty = dirtyAgain;
      this.saved(theirs, sent);
    } catch (unreached) {
      this.wait(toApiError(unreached), dirtyAgain);
    }
  }

  /** What was refused is not sent again as it stands; what was written meanwhile is. */
  private wait(refusal: ApiError, dirtyAgain: boolean): void {
    this.show({ status: { state: 'local' }, refusal });
    if (passing(refusal)) this.saveIn(RETRY_AFTER_MS);
    else if (dirtyAgain) this.saveIn(SAVE_AFTER_MS);
  }

  private settle(stored: StoredDraft<T>): void {
    this.dirty = false;
    this.ports.kept.remove();
    this.show({
      content: stored.content,
      status: { state: 'saved', savedAt: stored.updatedAt },
      theirs: undefined,
      refusal: undefined,
    });
  }

  private show(next: Partial<DraftView<T>>): void {
    this.view = { ...this.view, ...next };
    this.onChange();
  }
}
