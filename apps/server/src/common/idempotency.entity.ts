import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Sealed } from '../integrations/crypto/seal-box.js';

@Entity('idempotency_key')
@Index('ix_idempotency_key_created', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @PrimaryColumn({ type: 'varchar', length: 80 }) key: string;
  @Column({ type: 'varchar', length: 64 }) requestDigest: string;
  /** Encrypted (SM4): it holds whatever was answered, phones among it. Null until there is one. */
  @Column({ type: 'json', nullable: true }) answer: Sealed | null;
  @Column({ type: 'datetime', precision: 6 }) createdAt: Date;
}
