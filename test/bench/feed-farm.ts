/** Serves many small feeds from a process of its own, so that the server's time does not fall on the reader that is measured. Prints its port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rssDocument } from '../support/rss.ts';

const ENTRIES = 20;

/** Feed `number` as a document; real feeds carry summaries of a few hundred characters. */
function document(number: string): string {
  const items = Array.from({ length: ENTRIES }, (_, entry) => ({
    title: `Feed ${number}: exchange and regulator meet in court, part ${entry}`,
    guid: `feed-${number}-${entry}`,
    link: `https://news.example/${number}/${entry}`,
    description: `<p>The exchange told the court on <b>Monday</b> that entry ${entry} differs.</p>`.repeat(4),
    published: new Date(Date.UTC(2026, 10, 3, entry)),
  }));
  return rssDocument(`Feed ${number}`, items);
}

const documents = new Map<string, string>();
let requests = 0;
let unchanged = 0;

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (path === '/counts') {
    response.end(JSON.stringify({ requests, unchanged }));
    return;
  }
  requests += 1;
  const etag = `"${path}"`;
  if (request.headers['if-none-match'] === etag) {
    unchanged += 1;
    response.writeHead(304, { etag }).end();
    return;
  }
  const body = documents.get(path) ?? document(path.slice(1));
  documents.set(path, body);
  response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(body);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
