import { Controller } from '@nestjs/common';
import { CallerParam, type Caller } from '../../common/caller.js';
import { Input, Operation, type In } from '../../common/operation.decorator.js';
import { WechatPushService } from './wechat-push.service.js';

@Controller()
export class WechatPushController {
  constructor(private readonly pushed: WechatPushService) {}

  @Operation('GET /wechat/push')
  verify(@Input() input: In<'GET /wechat/push'>) {
    return this.pushed.verify(input);
  }

  @Operation('POST /wechat/push')
  hear(@CallerParam() caller: Caller, @Input() input: In<'POST /wechat/push'>) {
    return this.pushed.hear(caller, input);
  }

  @Operation('GET /wechat/pictures/{id}')
  picture(@Input() input: In<'GET /wechat/pictures/{id}'>) {
    return this.pushed.picture(input);
  }
}
