/** The `feeds` commands that read files: an OPML file into the settings, and documents for other programs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casewire, projectRoot, temporaryFolder } from '../support/casewire.ts';
import { rssDocument } from '../support/rss.ts';

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => {
  folder.remove();
});

describe('feeds import', () => {
  const opml = join(projectRoot, 'test/fixtures/subscriptions.opml');
  const commented = `# My installation.
dataDir: ${'{folder}'}/data # not in the project
feeds:
  fromSeeds: false
  # The clerk told me about this one.
  extra:
    - id: court
      title: The court # as it calls itself
      url: https://ecf.nysd.uscourts.gov/cgi-bin/rss_outside.pl
      kind: court
      trust: primary
      note: "by hand"
  # Gently.
  intervalMinutes: 30
`;
  const write = (text: string): string => {
    const file = join(folder.path, 'casewire.yaml');
    writeFileSync(file, text.replace('{folder}', folder.path));
    return file;
  };
  const sound = async (file: string): Promise<void> => {
    expect(await casewire(['settings', 'check', '--config', file])).toMatchObject({ code: 0, stderr: '' });
  };

  test('adds to a commented file, and loses nothing of it', async () => {
    const file = write(commented);
    const before = readFileSync(file, 'utf8');
    const ended = await casewire(['feeds', 'import', opml, '--config', file]);
    expect(ended.code).toBe(0);
    expect(ended.stdout.split('\n')).toEqual([
      'already there: https://ecf.nysd.uscourts.gov/cgi-bin/rss_outside.pl',
      'added d-c-circuit: https://ecf.cadc.uscourts.gov/rss.xml?court=cadc&kind=all',
      'added untitled-example: https://untitled.example/feed',
      'added loud: https://loud.example/feed.xml',
      'added cafe-droit: https://droit.example/flux',
      `4 of 5 feeds added to ${file}.`,
      '',
    ]);
    expect(ended.stderr.split('\n').map((line) => line.split('. Remedy')[0])).toEqual([
      'FEED_ADDRESS file:///etc/passwd: the address uses file: instead of http or https',
      'FEED_ADDRESS https://***:***@private.example/feed: the address carries a user name or password',
      'FEED_ADDRESS nonsense: the address is no URL',
      '',
    ]);
    const after = readFileSync(file, 'utf8');
    // Every line of before is there still, in order, with its comment.
    const lines = before.split('\n');
    expect(after.split('\n').filter((line) => lines.includes(line))).toEqual(lines);
    expect(after).not.toContain('hunter2');
    await sound(file);
    const list = JSON.parse((await casewire(['feeds', 'list', '--json', '--config', file])).stdout);
    expect(list.map((feed: { id: string }) => feed.id)).toEqual([
      'court',
      'd-c-circuit',
      'untitled-example',
      'loud',
      'cafe-droit',
    ]);
    expect(list[4]).toMatchObject({ title: 'Café Droit', kind: 'news', note: 'imported from subscriptions.opml' });
  });

  test('a second import adds nothing and leaves the file as it is', async () => {
    const file = write(commented);
    await casewire(['feeds', 'import', opml, '--config', file]);
    const before = readFileSync(file, 'utf8');
    const again = await casewire(['feeds', 'import', opml, '--config', file]);
    expect(again.stdout).toContain(`0 of 5 feeds added to ${file}.`);
    expect(again.stdout).not.toMatch(/^added/m);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test.each([
    ['no feeds at all', 'dataDir: {folder}/data # here\n'],
    ['an empty list on one line', 'dataDir: {folder}/data # here\nfeeds: { fromSeeds: false, extra: [] }\n'],
  ])('works on a file with %s', async (_what, text) => {
    const file = write(text);
    const ended = await casewire(['feeds', 'import', opml, '--config', file]);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('5 of 5 feeds added') });
    expect(readFileSync(file, 'utf8')).toContain('# here');
    await sound(file);
  });

  test('what is no OPML changes nothing', async () => {
    const file = write(commented);
    const before = readFileSync(file, 'utf8');
    const notOpml = join(folder.path, 'feeds.opml');
    writeFileSync(notOpml, rssDocument('A feed', []));
    const ended = await casewire(['feeds', 'import', notOpml, '--config', file]);
    expect(ended).toMatchObject({ stdout: '', stderr: expect.stringContaining('FEED_NOT_A_FEED') });
    expect(ended.code).not.toBe(0);
    const missing = await casewire(['feeds', 'import', join(folder.path, 'none.opml'), '--config', file]);
    expect(missing).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('cannot be read') });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('feeds parse --jsonl', () => {
  const fixture = (name: string): string => join(projectRoot, 'test/fixtures/feeds', name);
  const parse = async (requests: readonly string[]) => {
    const ended = await casewire(['feeds', 'parse', '--jsonl'], { input: `${requests.join('\n')}\n` });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    return ended.stdout
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
  };

  test('answers each line in order; a bad one costs itself', async () => {
    const files = [fixture('rss20.xml'), '/nowhere/at/all.xml', fixture('../subscriptions.opml'), fixture('feed.json')];
    const lines = await parse([...files.map((file) => JSON.stringify({ file })), '', 'no JSON', '{"nofile":1}']);
    expect(lines.map(({ file }) => file)).toEqual([...files, null, null]);
    expect(lines.map((line) => 'error' in line)).toEqual([false, true, true, false, true, true]);
    expect(lines[1]?.error).toContain('ENOENT');
    expect(lines[2]?.error).toContain('FEED_NOT_A_FEED');
    expect(lines[3]).toMatchObject({ feed: { title: 'JSON &amp; co' } });
  });

  test('gives what the document says: dates with their zone, links absolute where the base allows', async () => {
    const requests = [
      { file: fixture('rss20.xml') },
      { file: fixture('ill-formed.xml'), base: 'https://ill.example/dir/feed' },
      { file: fixture('rss091-latin1.xml'), contentType: 'text/xml; charset=koi8-r' },
    ];
    const [rss, relative, mislabelled] = await parse(requests.map((request) => JSON.stringify(request)));
    expect(rss).toMatchObject({
      feed: {
        title: 'The Daily Ledger',
        link: 'https://ledger.example/',
        published: null,
        updated: '2026-11-03T09:30:00.000Z',
      },
    });
    expect(rss?.entries).toEqual([
      {
        id: 'ledger-1',
        title: 'Judge hears <b>both</b> sides',
        link: 'https://ledger.example/a?utm_source=rss&id=7',
        published: '2026-11-03T14:00:00.000Z',
        updated: null,
        summary: '<p>The sides met on <i>Monday</i>.</p>',
        content: '<p>The sides met on <a href="/day">Monday</a> & talked.</p>',
      },
      expect.objectContaining({ id: 'https://ledger.example/b', published: '2026-11-02T17:05:00.000Z', content: null }),
    ]);
    expect(relative).toMatchObject({ entries: [{ link: 'https://ill.example/dir/relative/page' }, {}, {}] });
    expect(JSON.stringify(mislabelled)).not.toContain('Café');
  });

  test('invents nothing: what is not there is null', async () => {
    const file = join(folder.path, 'bare.xml');
    writeFileSync(file, '<rss><channel><item></item><item><pubDate>soon</pubDate></item></channel></rss>');
    const nothing = { id: null, title: null, link: null, published: null, updated: null, summary: null, content: null };
    const [line] = await parse([JSON.stringify({ file })]);
    expect(line?.entries).toEqual([nothing, nothing]);
    expect(line?.feed).toMatchObject({
      title: null,
      link: null,
      id: null,
      description: null,
      published: null,
      updated: null,
    });
  });

  test('without --jsonl it is wrong usage', async () => {
    expect(await casewire(['feeds', 'parse'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('a line without a file says what is wrong with it', async () => {
    const [line] = await parse(['{"nofile":1}']);
    expect(line?.error).toMatch(/file/);
  });
});
