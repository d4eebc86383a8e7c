import { Global, Module } from '@nestjs/common';
import { MessageModule } from '../message/message.module.js';
import { Unmasking } from './unmasking.js';

/** Global because contacts stand with bookings, feedback and challenges alike. */
@Global()
@Module({ imports: [MessageModule], providers: [Unmasking], exports: [Unmasking] })
export class UnmaskingModule {}
