import { Global, Injectable, Module } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { askClamd } from './clamd.js';
import { VirusScan } from './virus-scan.port.js';

@Injectable()
class ConfiguredScan implements VirusScan {
  constructor(private readonly config: AppConfig) {}

  async find(content: Buffer): Promise<string | undefined> {
    const { virusScanner } = this.config;
    return virusScanner === null ? undefined : askClamd(virusScanner, content);
  }
}

@Global()
@Module({ providers: [{ provide: VirusScan, useClass: ConfiguredScan }], exports: [VirusScan] })
export class VirusScanModule {}
