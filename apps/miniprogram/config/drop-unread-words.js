/**
 * Column titles and spellings of bureaus' sheets, and English names, stand in the record descriptions, where they belong.
 * A phone never reads a sheet and fetches its English from the server, so its bundle goes without them (about 60 KB).
 */
const unread = new Set(['headers', 'titleHeaders', 'aliases']);
const english = /^(label|titleLabel|means|unit|options)En$/;
const DESCRIPTIONS = /[\\/]contract[\\/]src[\\/]record[\\/](types[\\/]|common-fields)/;

module.exports = () => ({
  visitor: {
    ObjectProperty(path, { filename }) {
      const { name } = path.node.key;
      if (DESCRIPTIONS.test(filename ?? '') && (unread.has(name) || english.test(name))) path.remove();
    },
  },
});
