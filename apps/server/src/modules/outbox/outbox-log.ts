import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThan, Repository } from 'typeorm';
import { OutboxEntry } from './outbox-entry.entity.js';

export type LoggedEntry = Pick<OutboxEntry, 'id' | 'topic' | 'payload'>;

/** What was told to the outbox, delivered or not: for those who keep something of their own on every node. */
@Injectable()
export class OutboxLog {
  constructor(@InjectRepository(OutboxEntry) private readonly entries: Repository<OutboxEntry>) {}

  /** Of these topics, in order of time, after an id. */
  after(id: string, topics: readonly string[], limit: number): Promise<LoggedEntry[]> {
    return this.entries.find({
      select: { id: true, topic: true, payload: true },
      where: { id: MoreThan(id), topic: In([...topics]) },
      order: { id: 'ASC' },
      take: limit,
    });
  }
}
