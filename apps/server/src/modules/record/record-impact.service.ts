import { Injectable } from '@nestjs/common';
import { holdingStates } from '@market/contract/booking';
import { owedStates } from '@market/contract/inquiry';
import type { RecordImpact } from '@market/contract/record';
import { DataSource, In as AnyOf } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import { Booking } from '../booking/booking.entity.js';
import { Correction } from '../correction/correction.entity.js';
import { Favorite } from '../favorite/favorite.entity.js';
import { Inquiry } from '../inquiry/inquiry.entity.js';
import { SignUp } from '../sign-up/sign-up.entity.js';
import { StaffRecordRepository } from './staff-record.repository.js';

/** 影响：how many wait on a record, so that a verifier knows whom a change meets. */
@Injectable()
export class RecordImpactService {
  constructor(
    private readonly records: StaffRecordRepository,
    private readonly dataSource: DataSource,
  ) {}

  async of(caller: Caller, { params }: In<'GET /staff/records/{id}/impact'>): Promise<RecordImpact> {
    const { id: recordId } = await this.records.get(RegionScope.of(actorOf(caller)), params.id);
    const { manager } = this.dataSource;
    const [favorites, bookings, signUps, inquiries, corrections] = await Promise.all([
      manager.countBy(Favorite, { kind: 'record', targetId: recordId }),
      manager.countBy(Booking, { recordId, state: AnyOf([...holdingStates]) }),
      manager.countBy(SignUp, { recordId, state: AnyOf(['going', 'waiting']) }),
      manager.countBy(Inquiry, { recordId, state: AnyOf([...owedStates]) }),
      manager.countBy(Correction, { recordId, state: AnyOf(['open', 'accepted']) }),
    ]);
    return { favorites, bookings, signUps, inquiries, corrections };
  }
}
