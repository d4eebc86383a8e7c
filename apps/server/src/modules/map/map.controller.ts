import { Controller } from '@nestjs/common';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { MapService } from './map.service.js';

@Controller()
export class MapController {
  constructor(private readonly map: MapService) {}

  @Operation('GET /map/clusters')
  clusters(@Input() input: In<'GET /map/clusters'>) {
    return this.map.clusters(input);
  }

  @Operation('GET /map/records')
  records(@Input() input: In<'GET /map/records'>) {
    return this.map.page(input);
  }

  @Operation('GET /map/figures')
  figures() {
    return this.map.figures();
  }
}
