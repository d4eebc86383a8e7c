import { Controller } from '@nestjs/common';
import { fileAnswer } from '../../../common/file-answer.js';
import { Input, Operation, type In } from '../../../common/operation.decorator.js';
import { knownType } from '../../record/staff-record.service.js';
import { writeTemplate } from './write-template.js';

@Controller()
export class TemplateController {
  @Operation('GET /staff/records/template')
  async file(@Input() { query }: In<'GET /staff/records/template'>) {
    const spec = knownType(query.recordType);
    return fileAnswer('xlsx', `${spec.label}导入模板`, await writeTemplate(spec));
  }
}
