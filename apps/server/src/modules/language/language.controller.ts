import { Controller } from '@nestjs/common';
import { englishWords } from '@market/contract/language';
import type { Words } from '@market/contract/shared';
import { Input, Operation, type In, type Out } from '../../common/operation.decorator.js';
import { RegionCatalog } from '../region/region-catalog.js';

@Controller()
export class LanguageController {
  private readonly english: Words;

  constructor(regions: RegionCatalog) {
    const places = regions.all.map(({ shortName, englishName }) => [shortName, englishName] as const);
    this.english = { ...englishWords, ...Object.fromEntries(places) };
  }

  @Operation('GET /words/{language}')
  words(@Input() { params }: In<'GET /words/{language}'>): Out<'GET /words/{language}'> {
    return { words: params.language === 'en' ? this.english : {} };
  }
}
