import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestContent } from '../src/disk/ingest-content.ts';
import { captureOf, tempContent } from '../src/disk/fixtures/temp-content.ts';
import { TEST_ARCHIVE } from '../src/fixtures/test-archive.ts';
import { main as benchBuild } from './bench-build.ts';
import { main as checkSite } from './check-site.ts';
import { runScript as run } from './fixtures/run-script.ts';
import { main as evalDates } from './eval-dates.ts';
import { main as evalPages } from './eval-pages.ts';
import { main as evalQuotations } from './eval-quotations.ts';
import { main as ingest } from './ingest.ts';
import { main as read } from './read.ts';
import { main as records } from './records.ts';

/** A content folder for one test, as a command is told of it. */
function tempArchive() {
  const temp = tempContent();
  return { ...temp, env: { HEMEROTECA_CONTENT: temp.content } };
}

test('a script that is run as a command has the arguments, the environment and the exit code of its process', () => {
  const { env, content } = tempArchive();
  const options = { env: { ...process.env, ...env }, encoding: 'utf8' } as const;
  const command = [resolve('scripts/ingest.ts'), '--check'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  expect(stderr).toBe('');
  expect(stdout).toContain(`${content}/articles/first-storm-of-the-year.md`);
  expect(status).toBe(1);
});

describe('npm run ingest', () => {
  test('says in few lines what it did and how the archive stands, reports the whole and exits 0', async () => {
    const { env, content } = tempArchive();
    const { status, stdout, stderr } = await run(ingest, [], env);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^2 captures ingested, 7 files written, 0 problems\.\n/);
    expect(stdout).toContain(`${content}/articles/first-storm-of-the-year.md`);
    expect(stdout).toMatch(/ 2 no date\n +2 outlet not known\n/);
    expect(stdout).toContain(
      'one.txt → first-storm-of-the-year: little text, 19 words, no date, outlet not known',
    );
    expect(readFileSync(join(content, 'report/report.md'), 'utf8')).toContain(
      'one.txt → first-storm-of-the-year: date not known; outlet not known; 19 words in 1 line',
    );
    expect(status).toBe(0);
  });

  test('exits 1 with a message where a capture cannot be read, and ingests the other', async () => {
    const { env, content, write } = tempArchive();
    write('captures/one.txt', '');
    const { status, stdout, stderr } = await run(ingest, [], env);
    expect(stderr).toBe(
      `Problem: ${content}/captures/one.txt: is empty. Put the text of the page into it.\n`,
    );
    expect(stdout).toContain('1 capture ingested, 5 files written, 1 problem.');
    expect(status).toBe(1);
  });

  test('with --check writes nothing, and exits 1 until nothing is out of date', async () => {
    const { env, content } = tempArchive();
    const { status, stdout } = await run(ingest, ['--check'], env);
    expect(stdout).toContain(
      `Would write ${content}/captures/ADDED, ${content}/captures/SHA256SUMS`,
    );
    expect(status).toBe(1);
    expect(existsSync(join(content, 'articles'))).toBe(false);
    expect(existsSync(join(content, 'report'))).toBe(false);
    ingestContent(content);
    expect((await run(ingest, ['--check'], env)).status).toBe(0);
  });

  test('leaves out captures that are as they were, unless all is to be done anew', async () => {
    const { env } = tempArchive();
    await run(ingest, [], env);
    const again = await run(ingest, [], env);
    expect(again.stdout).toMatch(
      /2 captures ingested \(2 as they were\), 0 files written, 0 problems/,
    );
    const { stdout } = await run(ingest, ['--all'], env);
    expect(stdout).toMatch(/2 captures ingested, 0 files written, 0 problems/);
    const stands = (told: string) => told.slice(told.indexOf('\n'));
    expect(stands(again.stdout)).toBe(stands(stdout));
  });

  test('says what it did to many captures in few lines, and each kind of problem once', async () => {
    const { env, content, write } = tempArchive();
    for (let at = 0; at < 30; at++) {
      const name = `captures/storm-${String(at)}.txt`;
      write(name, captureOf(`Storm number ${String(at)} comes`));
      write(name.replace('storm', 'empty'), '');
    }
    const { status, stdout, stderr } = await run(ingest, [], env);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^32 captures ingested, 67 files written, 30 problems\.\n/);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain('… and 29 more of this kind: empty-1.txt, empty-10.txt,');
    const page = readFileSync(join(content, 'report/report.md'), 'utf8');
    expect(page.match(/is empty\\?\. Put/g)).toHaveLength(60);
  });

  test.each([[['--chek']], [['some.txt']], [['--threads', '0']]])(
    'exits 2 for %j',
    async (words) => {
      const { env, content } = tempArchive();
      const { status, stderr } = await run(ingest, words, env);
      expect(stderr).toBe(
        'Usage: npm run ingest [-- --check] [--all] [--threads NUMBER] [--added DAY]\n',
      );
      expect(status).toBe(2);
      expect(existsSync(join(content, 'articles'))).toBe(false);
    },
  );
});

describe('npm run -s read', () => {
  test('prints what ingest would make of any text file, and writes nothing', async () => {
    const { env, root, content } = tempArchive();
    const file = join(root, 'page.text');
    writeFileSync(file, captureOf('Third storm of the year'));
    const before = [readdirSync(root), readdirSync(content), readdirSync(`${content}/captures`)];
    const { status, stdout, stderr } = await run(read, [file], env);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      slug: 'third-storm-of-the-year',
      article: { title: 'Third storm of the year', date: null },
      blocks: [{ id: 'p1', kind: 'paragraph' }],
      overruled: [],
    });
    expect(status).toBe(0);
    const after = [readdirSync(root), readdirSync(content), readdirSync(`${content}/captures`)];
    expect(after).toEqual(before);
  });

  test('heeds the record beside a capture', async () => {
    const { env, content, write } = tempArchive();
    write('captures/one.yaml', 'url: null\ncaptured: null\ndate: {value: "2025", basis: b}\n');
    const { stdout } = await run(read, [`${content}/captures/one.txt`], env);
    expect(JSON.parse(stdout)).toMatchObject({ article: { date: '2025' } });
  });

  test('knows the terms of the archive that it is told of', async () => {
    const { env, content, write } = tempArchive();
    write('vocabularies/people.yaml', '- {id: ana-ruiz, label: Ana Ruiz, note: Of the harbour.}\n');
    const words = captureOf('Storm').replace('.\n', ', Ana Ruiz said.\n');
    write('captures/one.txt', words);
    const { stdout } = await run(read, [`${content}/captures/one.txt`], env);
    expect(JSON.parse(stdout)).toMatchObject({ article: { people: ['ana-ruiz'] } });
  });

  test.each(['--jsonl', 'page.txt'])(
    'with %s names the file of that archive that is at fault',
    async (word) => {
      const { env, content, write } = tempArchive();
      write('vocabularies/people.yaml', '- {}\n');
      const { status, stderr } = await run(read, [word], env);
      expect(stderr).toContain(`${content}/vocabularies/people.yaml, line 1:`);
      expect(status).toBe(1);
    },
  );

  test('names each line that is not JSON as it should be, reads the others and exits 1', async () => {
    const stdin = '{"id": 1}\n\n{"id": "b", "text": "No quotation."}\n';
    const { status, stdout, stderr } = await run(read, ['--jsonl'], tempArchive().env, stdin);
    expect(stderr).toBe('Line 1 is not JSON like {"id": "a", "text": "…"}: correct it.\n');
    expect(stdout).toBe('{"id":"b","quotes":[]}\n');
    expect(status).toBe(1);
  });

  test('exits 1 with a message where the file cannot be read', async () => {
    const { status, stdout, stderr } = await run(read, ['nowhere.txt'], tempArchive().env);
    expect(stderr).toBe(
      'nowhere.txt: cannot be read: it is not there (ENOENT). See that its name is right, or put it back.\n',
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test.each([[[]], [['--all', 'a.txt']], [['--jsonl', 'a.txt']]])(
    'exits 2 for %j',
    async (words) => {
      const { status, stderr } = await run(read, words, tempArchive().env);
      expect(stderr).toBe('Usage: npm run -s read -- FILE | --jsonl\n');
      expect(status).toBe(2);
    },
  );
});

describe('npm run records', () => {
  const TABLE = 'captures/records.csv';
  const told = `told:\n  t-1f0c2a9b: {drop: No time.}\n`;
  const articles = (content: string) =>
    ingestContent(content, { dry: true }).ingested.map(({ entry, reading }) => entry + reading);

  test('writes a table that says the same when it is put back', async () => {
    const { env, content, write } = tempArchive();
    write(
      'captures/one.yaml',
      'title: "Calm; \\"sea\\", 2"\ndate: 2024\nauthors: [Ann Lee, Bob Ray]\nwhy: b\n',
    );
    const before = articles(content);
    const { status, stderr } = await run(records, [`${content}/${TABLE}`], env);
    expect([status, stderr]).toEqual([0, '2 captures.\n']);
    write('captures/one.yaml', '');
    expect(articles(content)).toEqual(before);
  });

  test('moves records into the table, but for what has no place in one, and for notes', async () => {
    const { env, content, write, read } = tempArchive();
    write('captures/one.yaml', `title: Calm sea\nwhy: b\n`);
    write('captures/two.yaml', `title: Fog\nwhy: b\n${told}`);
    write('captures/three.txt', captureOf('Third storm of the year'));
    write('captures/three.yaml', '# Ask her.\ntitle: Tides\nwhy: b\n');
    const { status, stderr } = await run(records, ['--move'], env);
    expect(status).toBe(0);
    expect(stderr).toContain('three.yaml was left as it is');
    expect(read(TABLE)).toContain('one.txt,,,Calm sea,,,,b');
    expect(existsSync(`${content}/captures/one.yaml`)).toBe(false);
    expect(read('captures/two.yaml')).toBe('why: b\ntold:\n  t-1f0c2a9b: { drop: No time. }\n');
    expect(read('captures/three.yaml')).toContain('# Ask her.');
  });

  test('keeps in a record what a cell would say otherwise, and says so', async () => {
    const { env, content, write, read } = tempArchive();
    write('captures/one.yaml', 'title: {value: unknown, basis: b}\ndate: 2024\nwhy: b\n');
    const before = articles(content);
    const { stderr } = await run(records, ['--move'], env);
    expect(stderr).toContain(
      '1 keep what has no place in a table. In a cell these would be read as something else, and stay: `title` of one.yaml.\n',
    );
    expect(read('captures/one.yaml')).toBe('title: { value: unknown, basis: b }\nwhy: b\n');
    expect(read(TABLE)).toContain('one.txt,,,,2024');
    expect(articles(content)).toEqual(before);
  });

  test.each([
    ['notes.csv', 'what,where\na,b\n', 'is there already, and is no table of records'],
    ['captures/one.txt', undefined, 'is not called .csv'],
  ])('overwrites no other file: %s', async (name, text, why) => {
    const { env, content, write, read } = tempArchive();
    if (text !== undefined) write(name, text);
    const before = read(name);
    const { status, stderr } = await run(records, [`${content}/${name}`], env);
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
    expect(read(name)).toBe(before);
  });

  test('writes nothing where a record is at fault', async () => {
    const { env, content, write } = tempArchive();
    write('captures/one.yaml', 'titel: a\n');
    const { status, stdout, stderr } = await run(records, ['--move'], env);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Did you mean `title`?');
    expect(existsSync(`${content}/${TABLE}`)).toBe(false);
  });

  test('says what has no place in a table', async () => {
    const { env, write } = tempArchive();
    write('captures/one.yaml', told);
    const { stdout, stderr } = await run(records, [], env);
    expect(stdout).toBe(
      '\ufeffcapture,url,captured,title,date,outlet,authors,why\r\none.txt,,,,,,,\r\ntwo.txt,,,,,,,\r\n',
    );
    expect(stderr).toBe(
      '2 captures. Speakers and told dates of 1 have no place in a table; they stay in their records.\n',
    );
  });
});

describe('npm run eval:dates', () => {
  test('prints the score of a folder, and on demand the mistakes', async () => {
    const { root } = tempArchive();
    const told = '<TIMEX3 type="DATE" value="2025-02-06">yesterday</TIMEX3>';
    const made = '<DCT><TIMEX3 value="2025-02-05">02/05/25</TIMEX3></DCT>';
    writeFileSync(join(root, 'a.tml'), `<DOCID>a</DOCID>${made}<TEXT>It fell ${told}.</TEXT>`);
    const { status, stdout } = await run(evalDates, ['--mistakes', root]);
    expect(stdout).toContain(`${root}: 1 articles, 1 days told\n  right             0.0 % (0)`);
    expect(stdout).toContain('a: 2025-02-06, read 2025-02-04: It fell [yesterday].');
    expect(status).toBe(0);
  });

  test.each([[[]], [['--other', '.']]])('exits 2 for %j', async (words) => {
    const { status, stderr } = await run(evalDates, words);
    expect(stderr).toBe('Usage: npm run eval:dates -- [--mistakes] DIR…\n');
    expect(status).toBe(2);
  });

  test('exits 1 with a message where a file is not TimeML', async () => {
    const { root } = tempArchive();
    writeFileSync(join(root, 'a.tml'), '<a/>');
    const { status, stderr } = await run(evalDates, [root]);
    expect(stderr).toContain(`${root}/a.tml: cannot be read as TimeML:`);
    expect(status).toBe(1);
  });
});

describe('npm run eval:pages', () => {
  const words = 'The ferry to the island was late again because of the fog this morning.';
  const gold = { title: 'Ferry is late', date: null, authors: null, body: words };

  /** A folder of annotated pages: one saved and copied, one of which nothing was read, one kept. */
  function annotated(...manifest: readonly object[]) {
    const { root, env } = tempArchive();
    const write = (name: string, text: string) => {
      mkdirSync(join(root, name, '..'), { recursive: true });
      writeFileSync(join(root, name), text);
    };
    write('manifest.jsonl', manifest.map((row) => `${JSON.stringify(row)}\n`).join(''));
    write('html/one.html', `<title>Ferry is late</title><h1>Ferry is late</h1><p>${words}</p>`);
    write('text/one.txt', `Menu\n\nFerry is late\n\n${words}\n`);
    write('text/two.txt', '');
    write('text/kept.txt', words);
    const predictions = (kind: string) =>
      readFileSync(join(root, `predictions-${kind}.jsonl`), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
    return { root, env, predictions };
  }
  const pages = [
    { id: 'one', half: 'dev', gold, host: 'news.example' },
    { id: 'two', half: 'dev', gold },
    { id: 'kept', half: 'kept', gold },
  ];

  test('scores the pages and the texts of the half to develop on, beside the baselines', async () => {
    const { root, env } = annotated(...pages);
    const { status, stdout, stderr } = await run(evalPages, [root, '--worst', '1'], env);
    expect(stderr).toBe('');
    const lines = stdout.split('\n').map((line) => line.trim().replaceAll(/ +/g, ' '));
    expect(lines[0]).toMatch(/^Saved pages: 1, 0 refused; [\d.]+ ms each \(median\)$/);
    expect(lines[1]).toMatch(/^text \(1\) P [\d.]+ R 100\.0 F1 /);
    expect(lines[2]).toMatch(/^Readability P /);
    expect(lines[3]).toMatch(/^title \(1\) \w+ 100\.0 % \(1\)$/);
    expect(lines).toContainEqual(expect.stringMatching(/^Copied texts: 2, 1 refused;/));
    expect(lines).toContainEqual(expect.stringMatching(/^every line P /));
    expect(lines).toContainEqual(expect.stringMatching(/^five words, end mark P 50\.0 R 50\.0/));
    expect(lines.at(-2)).toMatch(/^0\.0 two InputError: two\.txt: is empty\./);
    expect(status).toBe(0);
  });

  test('writes what was read of each', async () => {
    const { root, env, predictions } = annotated(...pages);
    await run(evalPages, [root, '--half', 'all', '--kind', 'text'], env);
    const body: unknown = expect.stringContaining(words);
    expect(predictions('text')).toMatchObject([
      { id: 'one', date: null, authors: [], body },
      { id: 'two', title: null, date: null, authors: [], body: '' },
      { id: 'kept', body },
    ]);
    expect(existsSync(join(root, 'predictions-page.jsonl'))).toBe(false);
  });

  test.each([[[]], [['.', '--half', 'other']], [['.', '--worst', '-1']], [['a', 'b']]])(
    'exits 2 for %j',
    async (given) => {
      const { status, stderr } = await run(evalPages, given);
      expect(stderr).toMatch(/^Usage: npm run eval:pages -- DIR /);
      expect(status).toBe(2);
    },
  );

  test('exits 1 with a message where the manifest is of another form', async () => {
    const { root, env } = annotated({ id: 'one', half: 'dev', gold: { body: words } });
    const { status, stderr } = await run(evalPages, [root], env);
    expect(stderr).toContain(`${root}/manifest.jsonl: cannot be read as annotated pages:`);
    expect(status).toBe(1);
  });
});

describe('npm run eval:quotations', () => {
  test('measures by default on the gold of the archive that it is told of', async () => {
    const env = { HEMEROTECA_CONTENT: TEST_ARCHIVE };
    const { status, stdout } = await run(evalQuotations, [], env);
    expect(stdout).toMatch(
      new RegExp(`^${TEST_ARCHIVE}/gold/quotations\\.jsonl: 5 articles\\nDirect`),
    );
    expect(status).toBe(0);
  });

  test('exits 1 with a message where that has none', async () => {
    const { content, env } = tempArchive();
    const { status, stderr } = await run(evalQuotations, [], env);
    expect(stderr).toContain(
      `${content}/gold/quotations.jsonl: cannot be read: it is not there (ENOENT).`,
    );
    expect(status).toBe(1);
  });
});

describe('npm run bench:build', () => {
  test.each([[['many']], [['1']], [['10', '--other']]])('exits 2 for %j', async (words) => {
    const { status, stderr } = await run(benchBuild, words);
    expect(stderr).toMatch(/^Usage: npm run bench:build -- /);
    expect(status).toBe(2);
  });

  test('exits 1 with a message where the folder has fewer stories', async () => {
    const { root } = tempArchive();
    const { status, stderr } = await run(benchBuild, ['10', '--stories', root]);
    expect(stderr).toBe(`${root}: has 0 stories, not 10. Ask for fewer, or name another folder.\n`);
    expect(status).toBe(1);
  });
});

describe('npm run check:site', () => {
  test('takes the site to stand where the environment says, as the build does', async () => {
    const { root } = tempArchive();
    const env = { HEMEROTECA_CONTENT: TEST_ARCHIVE };
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/index.html'), '<!doctype html><a href="/news/">Home</a>');
    const deadLinks = async (where: object) =>
      (await run(checkSite, ['--dist', join(root, 'dist')], { ...env, ...where })).stdout
        .split('\n')
        .filter((line) => line.includes('the address /news/ leads to'));
    expect(await deadLinks({})).toHaveLength(1);
    expect(await deadLinks({ HEMEROTECA_BASE: '/news/' })).toEqual([]);
  });

  test('exits 1 with a message where no site was built', async () => {
    const { root, env } = tempArchive();
    const { status, stderr } = await run(checkSite, ['--dist', root], env);
    expect(stderr).toBe(`${root}: holds no built site. Run \`npm run build\` first.\n`);
    expect(status).toBe(1);
  });
});
