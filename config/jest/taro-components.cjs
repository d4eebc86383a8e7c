// Taro's components need a device or a browser; in unit tests each is an element of its own name: View is <taro-view>.
module.exports = new Proxy(
  {},
  { get: (_target, name) => (name === '__esModule' ? true : `taro-${String(name).toLowerCase()}`) },
);
