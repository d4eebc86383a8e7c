/**
 * Keeps one computed value for a moment. Many readers at once share one computation, also while it runs;
 * a failure is told to those who waited and not kept.
 */
export class ShortCache<T> {
  private kept: { value: Promise<T>; until: number } | undefined;

  constructor(
    private readonly ms: number,
    private readonly compute: () => Promise<T>,
    private readonly now: () => number = Date.now,
  ) {}

  get(): Promise<T> {
    if (this.kept && this.now() < this.kept.until) return this.kept.value;
    const entry = { value: this.compute(), until: Infinity };
    this.kept = entry;
    entry.value.then(
      () => (entry.until = this.now() + this.ms),
      () => this.kept === entry && this.forget(),
    );
    return entry.value;
  }

  forget(): void {
    this.kept = undefined;
  }
}
