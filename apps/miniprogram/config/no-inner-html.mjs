/** In place of Taro's reader of HTML strings (10 KB): React builds the nodes itself, so nothing calls it. */
export const setInnerHTML = () => {
  throw new Error('An element of weapp takes no string of HTML.');
};
