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
];

// What Taro writes whether or not a page uses it; an import of the component brings it back.
exports.componentsLeftOut = ['scroll-view', 'image', 'static-image'];

const leftOut = new Set(exports.attributesLeftOut.map((name) => name.toLowerCase()));

exports.withoutLeftOut = (attributes) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !leftOut.has(name.toLowerCase())));
