// Shared by the build (which writes the templates) and by the runtime (which fills them), so both number them alike.
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-expanded': '',
};

const label = { 'aria-label': '' };

exports.ariaAttributes = {
  View: aria,
  Text: { 'aria-role': '', 'aria-label': '' },
  Input: label,
  Textarea: label,
  Button: label,
};
