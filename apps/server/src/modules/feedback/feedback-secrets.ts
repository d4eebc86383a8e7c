import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { plainCode } from '@market/contract/feedback';
import { maskPhone } from '@market/contract/shared';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import type { Feedback } from './feedback.entity.js';

interface Contact {
  name: string;
  phone: string;
}

/** Of 32 characters none is taken for another; 16 of them are 80 bits. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 16;

/** What of a feedback is kept so that a copy of the database does not tell it. */
@Injectable()
export class FeedbackSecrets {
  constructor(private readonly crypto: CryptoProvider) {}

  newCode(): string {
    return Array.from(randomBytes(CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  }

  codeHash(code: string): string {
    return this.crypto.blindIndex('feedback-code', plainCode(code));
  }

  senderMark(sender: string): string {
    return this.crypto.blindIndex('feedback-sender', sender);
  }

  seal(id: string, contact: Contact): Sealed {
    return this.crypto.seal(feedbackPurpose(id), JSON.stringify(contact));
  }

  contactOf({ id, contact }: Feedback): Contact | null {
    return contact && (JSON.parse(this.crypto.unseal(feedbackPurpose(id), contact)) as Contact);
  }

  phoneMasked(feedback: Feedback): string | null {
    const contact = this.contactOf(feedback);
    return contact && maskPhone(contact.phone);
  }
}

/** Binds the sealed contact to its row. */
export const feedbackPurpose = (id: string): string => `feedback:${id}`;
