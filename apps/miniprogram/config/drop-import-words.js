/**
 * Column titles and spellings of bureaus' sheets stand in the record descriptions, where they belong;
 * a phone never reads a sheet, so its bundle goes without them (about 45 KB).
 */
const importOnly = new Set(['headers', 'titleHeaders', 'aliases']);
const DESCRIPTIONS = /[\\/]contract[\\/]src[\\/]record[\\/](types[\\/]|common-fields)/;

module.exports = () => ({
  visitor: {
    ObjectProperty(path, { filename }) {
      if (DESCRIPTIONS.test(filename ?? '') && importOnly.has(path.node.key.name)) path.remove();
    },
  },
});
