/** Sends text messages. */
export abstract class SmsPort {
  /** Whether the operator set a gateway: without one only a developer's log gets them. */
  abstract readonly offered: boolean;

  /** The gateway sends one of the same `id` once. Throws DomainError `unavailable` when it cannot. */
  abstract send(id: string, phone: string, text: string): Promise<void>;
}
