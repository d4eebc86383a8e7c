export interface Mail {
  /** Becomes the Message-ID. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** Sends plain mail. */
export abstract class MailPort {
  /** Whether the operator set a server. */
  abstract readonly offered: boolean;

  /** Throws NotSent. */
  abstract send(mail: Mail): Promise<void>;
}
