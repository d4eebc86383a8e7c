/** Sends one text message. Throws DomainError `unavailable` when it cannot. */
export abstract class SmsPort {
  abstract send(phone: string, text: string): Promise<void>;
}
