import { text } from 'node:stream/consumers';
import { Global, Injectable, Module } from '@nestjs/common';
import { z } from 'zod';
import { AppConfig } from '../../config/app-config.js';
import { Outbound, OutboundRefused } from '../outbound/outbound.port.js';
import { Model, ModelUnusable } from './model.port.js';

const LIMITS = { maxBytes: 256 * 1024, timeoutMs: 20_000 };
const OK = 200;

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });
/** Some models fence their JSON whatever they are told. */
const FENCE = /^```(?:json)?|```$/g;

@Injectable()
class ChatModel implements Model {
  constructor(
    private readonly config: AppConfig,
    private readonly outbound: Outbound,
  ) {}

  get offered(): boolean {
    return this.config.model !== null;
  }

  async ask(instruction: string, material: string): Promise<unknown> {
    const { model } = this.config;
    if (!model) throw new ModelUnusable('no model is set');
    const body = {
      model: model.name,
      temperature: 0.2,
      messages: [
        { role: 'system', content: instruction },
        { role: 'user', content: material },
      ],
    };
    try {
      const answer = await this.outbound.post(`${model.url}/chat/completions`, body, LIMITS, model.key);
      const said = await text(answer.body);
      if (answer.status !== OK) throw new ModelUnusable(`HTTP ${answer.status}`);
      const [choice] = completion.parse(JSON.parse(said)).choices;
      return JSON.parse(choice?.message.content.trim().replaceAll(FENCE, '') ?? '') as unknown;
    } catch (error) {
      if (error instanceof OutboundRefused) throw new ModelUnusable(error.message);
      if (error instanceof SyntaxError || error instanceof z.ZodError) throw new ModelUnusable('unreadable answer');
      throw error;
    }
  }
}

@Global()
@Module({ providers: [{ provide: Model, useClass: ChatModel }], exports: [Model] })
export class ModelModule {}
