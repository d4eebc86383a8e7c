import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkListRow } from './network-list.entity.js';
import { NetworkController } from './network.controller.js';
import { NetworkService } from './network.service.js';
import { StaffNetworks } from './staff-networks.js';

/** Global because the access guard asks it at every request of the console. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([NetworkListRow])],
  controllers: [NetworkController],
  providers: [NetworkService, StaffNetworks],
  exports: [NetworkService, StaffNetworks],
})
export class NetworkModule {}
