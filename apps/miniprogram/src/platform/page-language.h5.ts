/** Tells the browser and screen readers in which language the page in front speaks. */
export const setPageLanguage = (language: string): void => {
  document.documentElement.lang = language;
};
