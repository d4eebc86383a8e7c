export function callNumber(number: string): Promise<void> {
  window.location.href = `tel:${number}`;
  return Promise.resolve();
}
