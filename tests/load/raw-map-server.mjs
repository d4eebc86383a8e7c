// The floor to measure the map against: node:http alone, giving back bytes it was told before.
import { createServer } from 'node:http';

const port = Number(process.env.PORT);
let bytes = Buffer.from('{}');

createServer((request, response) => {
  if (request.method !== 'PUT') {
    response.setHeader('content-type', 'application/json').end(bytes);
    return;
  }
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    bytes = Buffer.concat(parts);
    response.end();
  });
}).listen(port, '127.0.0.1');
