import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isItem, isName, type Part, parseMarks, parts, readPart } from '../benchmarks/privacy/marks.mjs';
import { measure } from '../benchmarks/privacy/measure.mjs';
import { makeUp, readme, readResults, withResults } from '../benchmarks/privacy/report.mjs';
import { accountRemainder, remainders } from '../benchmarks/privacy/writing/numbers.mjs';
import { origins, partsOf } from '../benchmarks/privacy/writing/people.mjs';
import { documents, texts as written } from '../benchmarks/privacy/writing/write.mjs';

const names = Object.keys(parts) as Part[];
/** Parts that a generator writes from lists; the others are free texts, with names and slips as in life. */
const generated = names.filter((part) => part !== 'natural' && part !== 'unseen');
const texts = Object.fromEntries(names.map((part) => [part, readPart(part)]));
const piecesOf = (part: string) => texts[part]!.flatMap(({ pieces }) => pieces);
const all = names.flatMap(piecesOf);
const ofKind = (kind: string) => all.filter((piece) => piece.kind === kind);
const generatedOf = (kind: string) => generated.flatMap(piecesOf).filter((piece) => piece.kind === kind);
const numbered = new Set(
  'national-id bank-account telephone e-mail address birth-date case-number number-plate'.split(' '),
);
const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/gu, '');

describe('marks', () => {
  it('are stripped, and what they held is told with its place', () => {
    const { text, pieces } = parseMarks('Ring ⟦name-first|sami|capital:Máret⟧s far i ⟦none|month|-:mai⟧.');
    expect(text).toBe('Ring Márets far i mai.');
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['Máret', 'mai']);
    expect(pieces[0]).toMatchObject({ kind: 'name-first', form: 'sami', case: 'capital' });
  });

  it('that are broken are refused with their place', () => {
    expect(() => parseMarks('Ring ⟦name-first|sami:Máret⟧')).toThrow('near «Ring ⟦name-first');
  });
});

describe('the marked texts', () => {
  it('hold at least 700 identifiers and 400 things that only look like them', () => {
    expect(all.filter(isItem).length).toBeGreaterThanOrEqual(700);
    expect(ofKind('none').length).toBeGreaterThanOrEqual(400);
  });

  it.each([
    ['national-id', 50],
    ['bank-account', 30],
    ['telephone', 60],
    ['e-mail', 30],
    ['address', 40],
    ['birth-date', 30],
    ['case-number', 30],
    ['number-plate', 25],
    ['url', 15],
    ['handle', 12],
    ['place', 60],
    ['office', 40],
    ['name-full', 120],
    ['name-first', 200],
    ['name-surname', 90],
    ['name-nickname', 20],
  ])('hold enough of the kind %s', (kind, fewest) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(fewest);
  });

  it.each(origins)(
    'hold enough %s names in every part that is generated, with and without capitals',
    (origin) => {
      for (const part of generated) {
        const own = piecesOf(part).filter((piece) => isName(piece) && piece.form === origin);
        expect(own.length).toBeGreaterThanOrEqual(30);
        expect(own.filter((piece) => piece.case === 'lower').length).toBeGreaterThanOrEqual(7);
      }
    },
  );

  it.each(['fresh', 'sealed', 'natural', 'unseen'])(
    'hold enough in the part %s alone, which was closed when it was measured, for a share to say something',
    (part) => {
      const own = piecesOf(part);
      const namesOf = own.filter(isName);
      expect(own.filter(isItem).length).toBeGreaterThanOrEqual(650);
      expect(own.filter(({ kind }) => kind === 'none').length).toBeGreaterThanOrEqual(350);
      expect(own.filter(({ kind }) => numbered.has(kind)).length).toBeGreaterThanOrEqual(250);
      expect(namesOf.filter((piece) => piece.case !== 'lower').length).toBeGreaterThanOrEqual(200);
      expect(namesOf.filter((piece) => piece.case === 'lower').length).toBeGreaterThanOrEqual(150);
    },
  );

  it('have national identity numbers with valid check digits, some only by the rules of 2032', () => {
    for (const { text, form } of generatedOf('national-id')) {
      const [first, second] = remainders(digitsOf(text));
      expect([form, second]).toEqual([form, 0]);
      expect(form === 'rule-2032' ? first >= 1 && first <= 3 : first === 0).toBe(true);
    }
  });

  it('have accounts with a valid last digit', () => {
    for (const { text, form } of generatedOf('bank-account'))
      expect(accountRemainder(digitsOf(text).slice(form === 'iban' ? 2 : 0))).toBe(0);
  });

  it('use no sentence twice: each document is in one part', () => {
    expect(generated.flatMap((part) => texts[part]!).length).toBe(documents().length);
    const lines = documents().flatMap(({ text }) => text.split('\n').filter((line) => line.length > 40));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThanOrEqual(600);
  });

  it.each(generated.flatMap((one, at) => generated.slice(at + 1).map((other) => [one, other])))(
    'share no identifier between the parts %s and %s, nor a part of a name',
    (one, other) => {
      const folded = (part: string) =>
        new Set(
          piecesOf(part)
            .filter((piece) => isItem(piece) && piece.kind !== 'name-initials')
            .flatMap((piece) => (isName(piece) ? partsOf(piece.text) : [piece.text.toLocaleLowerCase('nb')])),
        );
      const known = folded(other);
      expect([...folded(one)].filter((text) => known.has(text))).toEqual([]);
    },
  );

  it('are alike in both halves: no kind differs by more than a fifth and eight pieces', () => {
    const unlike = Object.entries(makeUp()).filter(
      ([key, { open, opened }]) =>
        key.startsWith('kind|') && Math.abs(open - opened) > 0.2 * Math.min(open, opened) + 8,
    );
    expect(unlike).toEqual([]);
  });

  it('are those that the seeds write', () => {
    for (const [part, files] of Object.entries(written()))
      expect(files.map(({ name, text }) => ({ name, ...parseMarks(text) }))).toEqual(texts[part]);
  });
});

describe('what is measured', () => {
  const document = {
    name: 'one',
    ...parseMarks(
      '⟦name-full|sami|capital:Máret Eira⟧ bor i ⟦place|name|capital:Alta⟧ fra ⟦none|month|-:mai⟧, ⟦neutral|country|-:Norge⟧',
    ),
  };
  const found = (...texts: string[]) =>
    measure([document], () =>
      texts.map((text) => {
        const start = document.text.indexOf(text);
        return { start, end: start + text.length, kind: 'name', certainty: 'likely' };
      }),
    );

  it('counts a name as found only if no letter of it is left', () => {
    expect(found('Máret').items['name-full']).toEqual({ items: 1, found: 0, whole: 0 });
    expect(found('Máret', 'Eira').items['name-full']).toEqual({ items: 1, found: 1, whole: 1 });
    expect(found('Alt').items.place).toEqual({ items: 1, found: 1, whole: 0 });
  });

  it('counts what blocks as right where it lies mostly in an identifier, and leaves out what is neutral', () => {
    const { precision, falseBy } = found('Máret Eira', 'mai', 'Norge', 'bor');
    expect(precision).toEqual({ name: { findings: 3, right: 1 } });
    expect(falseBy).toEqual({ month: 1, 'plain text': 1 });
  });

  it('does not count what is only possible', () => {
    const possible = measure([document], () => [{ start: 0, end: 10, kind: 'name', certainty: 'possible' }]);
    expect(possible.items['name-full']).toEqual({ items: 1, found: 0, whole: 0 });
  });

  it('stands in the README as it was measured', () => {
    const text = readFileSync(readme, 'utf8');
    expect(withResults(text, readResults())).toBe(text);
  });

  it('gives no text of a part', () => {
    for (const results of Object.values(readResults()))
      expect(Object.keys(results)).not.toEqual(expect.arrayContaining(['misses']));
  });
});
