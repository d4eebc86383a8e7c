import { Global, Module } from '@nestjs/common';
import { StandIns } from './stand-ins.js';

/** Global because sessions and messages ask it who stands in for whom. */
@Global()
@Module({ providers: [StandIns], exports: [StandIns] })
export class StandInsModule {}
