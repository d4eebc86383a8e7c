/** A scanner the operator runs. */
export abstract class VirusScan {
  /** The name of what was found, or undefined. Throws when the scanner cannot be asked. */
  abstract find(content: Buffer): Promise<string | undefined>;
}
