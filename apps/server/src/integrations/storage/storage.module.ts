import { Global, Module } from '@nestjs/common';
import { LocalFolder } from './local-folder.js';
import { FileStorage } from './storage.port.js';

@Global()
@Module({ providers: [{ provide: FileStorage, useClass: LocalFolder }], exports: [FileStorage] })
export class StorageModule {}
