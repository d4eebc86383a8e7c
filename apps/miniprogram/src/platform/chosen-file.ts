/** A file on the reader's device. */
export interface ChosenFile {
  name: string;
  bytes: number;
  content: () => Promise<ArrayBuffer>;
}

export type Headers = Record<string, string>;
