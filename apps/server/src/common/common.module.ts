import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CryptoProvider } from '../integrations/crypto/crypto-provider.js';
import { OutboxModule } from '../modules/outbox/outbox.module.js';
import { Clock } from './clock.js';
import { IdempotencyKey } from './idempotency.entity.js';
import { Lease } from './lease.entity.js';
import { Leases } from './leases.js';
import { RateCount } from './rate-count.entity.js';
import { RateLimits } from './rate-limits.js';
import { Schedule } from './schedule.js';
import { Sweeps } from './sweeps.js';
import { Transactions } from './transactions.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([IdempotencyKey, Lease, RateCount]), OutboxModule],
  providers: [Clock, CryptoProvider, Leases, RateLimits, Schedule, Sweeps, Transactions],
  exports: [Clock, CryptoProvider, Leases, RateLimits, Schedule, Sweeps, Transactions],
})
export class CommonModule {}
