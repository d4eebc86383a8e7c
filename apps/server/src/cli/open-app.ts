import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module.js';
import type { AppConfig } from '../config/app-config.js';
import { CommandError } from './command.js';

/** Runs `work` in the whole application without its doors: no port, no requests; the recurring jobs stay with the server. */
export async function withApp<T>(config: AppConfig, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(AppModule.with({ ...config, jobs: false }), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const behind = await app.get(DataSource).showMigrations();
    if (behind) throw new CommandError('数据库还没有建好或版本较旧，请先运行 market migrate');
    return await work(app);
  } finally {
    await app.close();
  }
}
