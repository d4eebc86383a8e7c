/** A file on the reader's device. */
export interface ChosenFile {
  name: string;
  bytes: number;
  content: () => Promise<ArrayBuffer>;
}

export type Headers = Record<string, string>;

/** The name the server gives a file (RFC 8187), which tells what it is: a picture may come as a PDF page. */
export function givenName(disposition: string | null | undefined): string | undefined {
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return name && decodeURIComponent(name);
}
