import { Module } from '@nestjs/common';
import { KeyRotation } from './key-rotation.service.js';

@Module({ providers: [KeyRotation] })
export class KeyRotationModule {}
