import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { Confirmation } from './confirmation.js';
import { DeletionService } from './deletion.service.js';
import { ExportService } from './export.service.js';
import { OwnDataService } from './own-data.service.js';

@Controller()
export class PrivacyController {
  constructor(
    private readonly own: OwnDataService,
    private readonly confirmation: Confirmation,
    private readonly exports: ExportService,
    private readonly deletion: DeletionService,
  ) {}

  @Operation('GET /my/privacy')
  privacy(@CallerParam() caller: Caller) {
    return this.own.privacy(caller);
  }

  @Operation('POST /my/privacy/agree')
  agree(@CallerParam() caller: Caller, @Input() input: In<'POST /my/privacy/agree'>) {
    return this.own.agree(caller, input);
  }

  @Operation('POST /my/privacy/withdraw')
  withdraw(@CallerParam() caller: Caller) {
    return this.own.withdraw(caller);
  }

  @Operation('PUT /my/recommendations')
  setRecommendations(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/recommendations'>) {
    return this.own.setRecommendations(caller, input);
  }

  @Operation('GET /my/data')
  data(@CallerParam() caller: Caller) {
    return this.own.data(caller);
  }

  @Operation('PUT /my/name')
  rename(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/name'>) {
    return this.own.rename(caller, input);
  }

  @Operation('POST /my/phone/code')
  sendPhoneCode(@CallerParam() caller: Caller, @Input() input: In<'POST /my/phone/code'>) {
    return this.own.sendPhoneCode(caller, input);
  }

  @Operation('PUT /my/phone')
  changePhone(@CallerParam() caller: Caller, @Input() input: In<'PUT /my/phone'>) {
    return this.own.changePhone(caller, input);
  }

  @Operation('POST /my/phone/wechat')
  takeWechatPhone(@CallerParam() caller: Caller, @Input() input: In<'POST /my/phone/wechat'>) {
    return this.own.takeWechatPhone(caller, input);
  }

  @Operation('POST /my/confirmation-code')
  confirm(@CallerParam() caller: Caller) {
    return this.confirmation.sendCode(caller);
  }

  @Operation('GET /my/data-exports')
  listExports(@CallerParam() caller: Caller) {
    return this.exports.list(caller);
  }

  @Operation('POST /my/data-exports')
  askExport(@CallerParam() caller: Caller, @Input() input: In<'POST /my/data-exports'>) {
    return this.exports.ask(caller, input);
  }

  @Operation('GET /my/data-exports/{id}/file')
  takeExport(@CallerParam() caller: Caller, @Input() input: In<'GET /my/data-exports/{id}/file'>) {
    return this.exports.take(caller, input);
  }

  @Operation('GET /my/deletion')
  outlook(@CallerParam() caller: Caller) {
    return this.deletion.outlook(caller);
  }

  @Operation('POST /my/deletion')
  delete(@CallerParam() caller: Caller, @Input() input: In<'POST /my/deletion'>) {
    return this.deletion.delete(caller, input);
  }
}
