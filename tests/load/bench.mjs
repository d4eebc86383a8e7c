// pnpm bench [topic]: what the lists, or one of the other topics, take beside raw node + driver.
const topics = { lists: './lists.mjs', map: './map.mjs', search: './search.mjs', import: './import.mjs' };
const [topic = 'lists'] = process.argv.slice(2);
if (!(topic in topics)) throw new Error(`no bench of "${topic}"; there are ${Object.keys(topics).join(', ')}`);
await import(topics[topic]);
