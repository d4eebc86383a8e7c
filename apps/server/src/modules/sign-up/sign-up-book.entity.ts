import { Entity, PrimaryColumn } from 'typeorm';
import { IntColumn } from '../../database/columns.js';

/** 报名簿：hands out numbers. Whoever takes one holds the row until the commit, so seats are counted one at a time. */
@Entity('sign_up_book')
export class SignUpBook {
  @PrimaryColumn({ type: 'varchar', length: 26 }) recordId: string;
  @IntColumn() lastNumber: number;
}
