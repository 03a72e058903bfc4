import { describe, expect, it } from 'vitest';
import { consistencyOf } from '../../../src/questions/consistency/consistency.js';
import { consistencyFindings } from '../../../src/questions/consistency/findings.js';
import { type Phrase, phraseText } from '../../../src/report/phrase.js';
import { corpusOf } from '../../support/corpusOf.js';
import { levels } from './levels.js';

const found = consistencyOf(levels.inLanguage('en'));
const plain = consistencyOf(corpusOf('s1 0-5 A B').inLanguage('en'));
const text = (said: Phrase, fewest = 1) => phraseText(said, 'en', fewest);

describe('findings on consistency', () => {
  it('are sentences, also where nothing is found or the material lacks direction', () => {
    const findings = consistencyFindings(found);
    expect(findings.length).toBeGreaterThanOrEqual(2);
    for (const { sentence, n, caveat } of findings) {
      expect(text(n)).toMatch(/\d+ sources?$/u);
      expect(text(sentence)).toMatch(/\.$/u);
      expect(caveat).not.toBe('');
    }
    expect(text(findings[0].sentence)).toMatch(
      /^By level, no single contradiction .* can be distinguished from chance/u,
    );
    const [missing, ...rest] = consistencyFindings(plain);
    expect(rest).toEqual([]);
    expect(text(missing.sentence)).toMatch(/^This material lacks/u);
    const [nb] = consistencyFindings(consistencyOf(levels));
    expect(text(nb.sentence)).toMatch(/^Etter nivå kan ingen enkelt motsetning/u);
  });

  it('name the groups and count the pairs of a contradiction that holds, unless a group is small', () => {
    const strong = {
      ...found,
      cells: [
        {
          ...found.cells[0],
          comparisons: [
            {
              ...found.cells[0].comparisons[0],
              adjusted: 0.002,
              contradiction: {
                ...found.cells[0].comparisons[0].contradiction,
                pairs: 36,
                falling: 30,
                rising: 1,
              },
            },
          ],
        },
      ],
      groupings: [found.groupings[0]],
    };
    const [{ sentence }] = consistencyFindings(strong);
    const start =
      'By level, the sources contradict each other in 1 pair, beyond what chance gives: **C × V**';
    expect(text(sentence)).toBe(
      `${start}: directorate +1.0 (2 sources) against counsellor −0.7 (3 sources); of 36 pairs of sources across groups, 30 go this way and 1 the other.`,
    );
    expect(text(sentence, 3)).toBe(
      `${start}; of 36 pairs of sources across groups, 30 go this way and fewer than 3 the other.`,
    );
  });

  it('bound the sources that agree where few do not, and leave out pairs of few sources', () => {
    const cell = { ...found.cells[0], consistent: 'hinders' as const };
    const agreed = { ...cell, all: { ...cell.all, sources: 13, hinders: 12 } };
    const few = { ...cell, all: { ...cell.all, sources: 4, hinders: 4 } };
    const sentence = consistencyFindings({ ...found, cells: [agreed, few] }).at(-1)!.sentence;
    const start = 'In 2 pairs, at least three in four sources say the same; those described by most sources:';
    expect(text(sentence)).toBe(`${start} **C × V** hinders (12 of 13); **C × V** hinders (4 of 4).`);
    expect(text(sentence, 5)).toBe(`${start} **C × V** hinders (at least 9 of 13).`);
  });
});
