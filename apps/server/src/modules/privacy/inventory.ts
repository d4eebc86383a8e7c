import { businessTables } from './inventory-business.js';
import { ownTables } from './inventory-own.js';
import { dutyTables } from './inventory-duties.js';
import type { PersonalTable } from './personal-data.js';

/** 个人信息清单：every column that names a person or says something of one (个人信息保护法第五十四条、第五十五条). */
export const inventory: readonly PersonalTable[] = [...ownTables, ...businessTables, ...dutyTables];
