const HAN = /[\u4e00-\u9fff]/;
const CHINESE = 'zh-CN';
const SAID = ['aria-label', 'placeholder', 'title'];

/** Tells the browser and screen readers in which language the page in front speaks, and what on it is Chinese none the less. */
export function setPageLanguage(language: string): void {
  document.documentElement.lang = language;
  watcher.disconnect();
  for (const element of document.body.querySelectorAll(`[lang="${CHINESE}"]`)) element.removeAttribute('lang');
  if (language === CHINESE) return;
  tellAll(document.body);
  watcher.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SAID,
  });
}

/** Whatever is Chinese on a page in another language is content: a name, a title, a text nobody has put into it. */
function tell(element: Element | null): void {
  if (!element) return;
  const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.textContent ?? '');
  const said = SAID.map((name) => element.getAttribute(name) ?? '');
  const chinese = [...own, ...said].some((text) => HAN.test(text));
  if (chinese) element.setAttribute('lang', CHINESE);
  else if (element.getAttribute('lang') === CHINESE) element.removeAttribute('lang');
}

function tellAll(root: Element): void {
  tell(root);
  for (const element of root.querySelectorAll('*')) tell(element);
}

const watcher = new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    tell(target instanceof Element ? target : target.parentElement);
    for (const node of addedNodes) if (node instanceof Element) tellAll(node);
  }
});
