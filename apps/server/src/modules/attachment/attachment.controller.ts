import type { Readable } from 'node:stream';
import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { UploadParam } from '../../common/upload.decorator.js';
import { AttachmentService } from './attachment.service.js';

@Controller()
export class AttachmentController {
  constructor(private readonly attachments: AttachmentService) {}

  @Operation('GET /attachments')
  list(@CallerParam() caller: Caller, @Input() input: In<'GET /attachments'>) {
    return this.attachments.list(caller, input);
  }

  @Operation('POST /attachments')
  add(@CallerParam() caller: Caller, @Input() input: In<'POST /attachments'>, @UploadParam() content: Readable) {
    return this.attachments.add(caller, input, content);
  }

  @Operation('GET /attachments/{id}/file')
  file(@CallerParam() caller: Caller, @Input() input: In<'GET /attachments/{id}/file'>) {
    return this.attachments.file(caller, input);
  }

  @Operation('DELETE /attachments/{id}')
  remove(@CallerParam() caller: Caller, @Input() input: In<'DELETE /attachments/{id}'>) {
    return this.attachments.remove(caller, input);
  }
}
