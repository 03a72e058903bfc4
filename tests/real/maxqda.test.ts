import { expect, it } from 'vitest';
import { openInput } from '../../src/disk/openInput.js';
import { readProject } from '../../src/readers/readProject.js';
import { hasShared, sharedPath } from '../support/shared.js';

const file = 'data/maxqda_dataletters/maxqda_test_coding.csv';

it('reads the codings of a MAXQDA exchange file as its own tool counts them', async () => {
  if (!hasShared(file)) return;
  const { corpus, report } = await readProject(openInput(sharedPath(file)));
  expect(report).toMatchObject({
    format: 'MAXQDA exchange codings',
    tool: 'MAXQDA',
    // Counted with Python's csv module: rows, file_name, tag, and distinct (file_name, start, end).
    codings: 402,
    sources: 39,
    codes: 7,
    selections: 401,
    offsets: { convention: 'code points', quotes: 0, matched: 0 },
    notUnderstood: [],
  });
  const uses = new Map(corpus.codes.map(({ name }) => [name, 0]));
  for (const code of corpus.codings.code) {
    const { name } = corpus.codes[code];
    uses.set(name, uses.get(name)! + 1);
  }
  expect(Object.fromEntries(uses)).toEqual({
    ROLE: 98,
    PERSON: 93,
    LOCAL: 75,
    TYPE: 39,
    MISC: 38,
    DATE: 35,
    INSTITUTION: 24,
  });
  // maxqdar, which made the table, warns of 17 previews that have all of their 63 characters.
  expect(report.warnings.map(({ kind, message }) => [kind, message.split(' ', 1)[0]])).toEqual([
    ['cut-quote', '17'],
  ]);
  // A preview is cut or trimmed, and never longer than its span.
  const { start, end, storedQuote } = corpus.selections;
  const longer = storedQuote.filter((quote, i) => [...quote].length > end[i] - start[i]);
  expect(longer).toEqual([]);
});
