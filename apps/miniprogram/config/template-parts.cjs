// Taro writes every attribute WeChat knows into the templates, once per level of nesting. No part of ours sets these;
// a test finds the first that does.
exports.attributesLeftOut = [
  'animation',
  'bindAnimationStart',
  'bindAnimationIteration',
  'bindAnimationEnd',
  'bindTransitionEnd',
  'bindLongTap',
  'hover-start-time',
  'hover-stop-propagation',
  'selectable',
  'user-select',
  'space',
  'decode',
  'overflow',
  'max-lines',
  // of a field
  ...['cert-path', 'length', 'time-stamp', 'nonce', 'salt', 'custom-hash'].map((part) => `safe-password-${part}`),
  ...[
    'auto-fill',
    'cursor-color',
    'cursor-spacing',
    'always-embed',
    'confirm-hold',
    'hold-keyboard',
    'adjust-position',
  ],
  ...['selection-start', 'selection-end', 'fixed', 'adjust-keyboard-to', 'disable-default-padding', 'show-confirm-bar'],
  ...['bindNicknameReview', 'bindKeyboardHeightChange', 'bindSelectionChange', 'bindLineChange'],
  ...['Start', 'Update', 'End'].map((part) => `bindKeyboardComposition${part}`),
  // of a button
  ...['session-from', 'send-message-title', 'send-message-path', 'send-message-img', 'app-parameter', 'business-id'],
  ...['show-message-card', 'lang', 'plain', 'bindGetUserInfo', 'bindContact', 'bindOpenSetting', 'bindLaunchApp'],
  ...['bindChooseAvatar', 'bindGetRealTimePhoneNumber'],
  // of a map
  ...['covers', 'polyline', 'circles', 'controls', 'include-points', 'polygons', 'subkey', 'layer-style', 'setting'],
  ...['rotate', 'skew', 'max-scale', 'min-scale', 'show-location', 'show-compass', 'show-scale'],
  ...['3D', 'overlooking', 'auto-max-overlooking', 'zoom', 'scroll', 'rotate'].map((part) => `enable-${part}`),
  ...['satellite', 'traffic', 'poi', 'building'].map((part) => `enable-${part}`),
  ...['bindControlTap', 'bindLabelTap', 'bindPoiTap', 'bindPolylineTap', 'bindAnchorPointTap', 'bindInterpolatePoint'],
  ...['bindAbilitySuccess', 'bindAbilityFailed', 'bindAuthSuccess'],
];

// What Taro writes whether or not a page uses it; an import of the component brings it back.
exports.componentsLeftOut = ['scroll-view', 'image', 'static-image'];

const leftOut = new Set(exports.attributesLeftOut.map((name) => name.toLowerCase()));

exports.withoutLeftOut = (attributes) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !leftOut.has(name.toLowerCase())));
