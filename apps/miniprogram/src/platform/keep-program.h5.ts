/** The program itself opens without a network too: see assets/service-worker.js. Without https there is no such worker. */
export function keepProgram(): void {
  if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
}
