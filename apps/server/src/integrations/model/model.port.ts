/** The model gave nothing that can be used; the message is for the log. */
export class ModelUnusable extends Error {}

/** A language model behind an OpenAI-compatible endpoint, where the operator has set one. */
export abstract class Model {
  abstract readonly offered: boolean;

  /** The JSON the model answered, not yet checked. Throws ModelUnusable. */
  abstract ask(instruction: string, material: string): Promise<unknown>;
}
