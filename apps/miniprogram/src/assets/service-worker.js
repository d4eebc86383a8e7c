/**
 * Keeps the program of the H5 for when there is no network; what the pages show they keep themselves. The page is asked
 * for first, so that a new version is seen at once; files named by their content are never asked for twice.
 */
const PROGRAM = 'program';
const PAGE = '/';
const NAMED_BY_CONTENT = /^\/(js|css|static)\//;

self.addEventListener('install', (event) => event.waitUntil(fetchPage().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(fetchPage().catch(() => caches.match(PAGE)));
  else if (NAMED_BY_CONTENT.test(pathname)) event.respondWith(keptOrFetched(request));
});

/** Every page is the same document; the console and the API are not ours. */
const isPage = (pathname) => pathname === PAGE || /^\/(pages|subpackages)\//.test(pathname);

/** Fetches the document; with a new one, the files of the one before go. */
async function fetchPage() {
  const answer = await fetch(PAGE, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`the page answered ${answer.status}`);
  const [program, before] = [await caches.open(PROGRAM), await caches.match(PAGE)];
  const text = await answer.clone().text();
  if (text !== (await before?.text())) {
    for (const request of await program.keys()) await program.delete(request);
    const parts = [...text.matchAll(/(?:src|href)="(\/(?:js|css)\/[^"]+)"/g)].map(([, path]) => path);
    await program.addAll(parts);
  }
  await program.put(PAGE, answer.clone());
  return answer;
}

async function keptOrFetched(request) {
  const program = await caches.open(PROGRAM);
  const kept = await program.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await program.put(request, answer.clone());
  return answer;
}
