import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('idempotency_key')
@Index('ix_idempotency_key_created', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn({ type: 'varchar', length: 26 }) accountId: string;
  @PrimaryColumn({ type: 'varchar', length: 80 }) key: string;
  @Column({ type: 'varchar', length: 64 }) requestDigest: string;
  @Column({ type: 'json', nullable: true }) answer: { value: unknown } | null;
  @Column({ type: 'datetime', precision: 6 }) createdAt: Date;
}
