/** Saves the text as a file of this name. */
export function saveText(name: string, text: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
  return Promise.resolve();
}
