var shared = require('@tarojs/shared');
var attributes = require('./aria-attributes.cjs');

shared.mergeInternalComponents(attributes.ariaAttributes);
