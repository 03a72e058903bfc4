import { beforeAll, describe, expect, it } from 'vitest';
import { type DesignGaps, designGaps } from '../../../src/questions/design/designGaps.js';
import { designFindings } from '../../../src/questions/design/findings.js';
import { phraseNumbers, phraseText } from '../../../src/report/phrase.js';
import { isPlain } from '../../../src/words/plainSentence.js';
import { bareCorpus, firstEdition } from '../../support/firstEdition.js';
import { destroyedDesign, smallDesign } from './smallDesign.js';

let design: DesignGaps;
beforeAll(async () => {
  const corpus = (await firstEdition()).inLanguage('en');
  design = designGaps(corpus, { permutations: 1999, samples: 2 });
});

const byKey = (found: DesignGaps) => new Map(designFindings(found).map((finding) => [finding.key, finding]));
const sentences = (found: DesignGaps) =>
  new Map(
    designFindings(found).map(({ key, sentence }) => [key, phraseText(sentence, found.corpus.language)]),
  );
const quietly = (found: DesignGaps): DesignGaps => ({
  ...found,
  indicators: found.indicators.map((each) => ({ ...each, pattern: null, opposed: false })),
});

describe('the findings on the design', () => {
  it('tell the planted gaps, what is met and what documents and interviews describe in opposite ways, one by one', () => {
    expect([...sentences(design).keys()]).toEqual([
      'design.gap.V02',
      'design.gap.V09',
      'design.gap.V06',
      'design.met.V04',
      'design.met.V01',
      'design.promise.V08',
      'design.estimands',
    ]);
    const told = sentences(design);
    expect(told.get('design.gap.V02')).toMatch(
      /^\*\*Participation\*\* is clearly less well met than the average need: 82% of the studies report the need, and 27 of 36 sources with a direction say that it is hindered \(unmet need 62%, 42–75%; gap \+60 percentage points, 38 to 74; adjusted p .*\)\.$/u,
    );
    expect(told.get('design.met.V01')).toContain(
      'promoted 65%, in 36 sources (balance +0.44; a new source would lie',
    );
    expect(told.get('design.promise.V08')).toMatch(
      /^\*\*Security\*\* is on average described as promoted in the documents and as hindered in the interviews: balance \+0\.45 in 11 documents, −0\.65 in 21 interviews; adjusted p = 0\.0\d\d\.$/u,
    );
    const { n } = byKey(design).get('design.gap.V02')!;
    expect(phraseText(n, 'en')).toBe('34 studies; 42 interviews and 36 documents');
    expect(phraseText(byKey(design).get('design.promise.V08')!.n, 'en')).toBe(
      '42 interviews and 36 documents',
    );
  });

  it('have the numbers of the sentence as data, their null by name, and the sources that say the opposite', () => {
    const { sentence, null: tested, against, verdict } = byKey(design).get('design.gap.V02')!;
    const { need, unmet, unmetInterval, gap, gapInterval, verdicts, aboveMean } = design.indicators[0];
    expect(phraseNumbers(sentence)).toEqual({
      need,
      hinders: verdicts.hinders,
      speaking: 36,
      unmet,
      unmet_lower: unmetInterval!.lower,
      unmet_upper: unmetInterval!.upper,
      gap,
      gap_lower: gapInterval!.lower,
      gap_upper: gapInterval!.upper,
      adjusted: aboveMean.adjusted,
    });
    expect([tested, verdict]).toEqual(['averageItem', 'confirmatory']);
    expect(phraseText(against!, 'en')).toBe('6 of 36 sources say that it is promoted.');
    const opposed = byKey(design).get('design.promise.V08')!;
    expect(phraseText(opposed.against!, 'en')).toBe(
      '2 documents lean towards hindered, 2 interviews towards promoted.',
    );
    expect(phraseNumbers(opposed.sentence)).toMatchObject({ documents: 11, interviews: 21 });
  });

  it('are confirmatory at the share of the page that their family has', () => {
    const [first, ...others] = design.indicators;
    const verdictAt = (adjusted: number) =>
      byKey({
        ...design,
        indicators: [{ ...first, aboveMean: { ...first.aboveMean, adjusted } }, ...others],
      }).get('design.gap.V02')!.verdict;
    expect([verdictAt(0.01), verdictAt(0.011)]).toEqual(['confirmatory', 'exploratory']);
    const security = design.indicators.find(({ opposed }) => opposed)!;
    const promiseAt = (adjusted: number) =>
      byKey({
        ...design,
        indicators: [{ ...security, contrast: { ...security.contrast, adjusted } }],
      }).get('design.promise.V08')!.verdict;
    expect([promiseAt(0.005), promiseAt(0.006)]).toEqual(['confirmatory', 'exploratory']);
    expect(byKey(design).get('design.met.V01')!.verdict).toBe('exploratory');
  });

  it('say which needs are among the first in how many ways of counting, and how far the gap follows the need', () => {
    expect(sentences(design).get('design.estimands')).toBe(
      'Counted in 6 ways, these are among the 3 least met needs, in brackets in how many: **Participation** (6), **Relationship and continuity** (6), **Coherence** (5) and **Security** (1); the gap and the need alone have correlation 0.98.',
    );
    expect(sentences(smallDesign).has('design.estimands')).toBe(false);
  });

  it('describe the largest unmet needs where no gap tells of them', () => {
    const quiet = sentences(quietly(design));
    expect(quiet.get('design.unmet.V02')).toMatch(
      /^\*\*Participation\*\* is among the 3 largest unmet needs: 82% of the studies report the need, and 27 of 36 sources with a direction say that it is hindered \(unmet need 62%, 42–75%\)\.$/u,
    );
    expect([...quiet.keys()].filter((key) => key.startsWith('design.unmet'))).toEqual([
      'design.unmet.V02',
      'design.unmet.V06',
      'design.unmet.V09',
    ]);
    expect(byKey(quietly(design)).get('design.unmet.V02')).toMatchObject({
      verdict: 'description',
      null: null,
    });
  });

  it('say when nothing can be distinguished from chance', () => {
    const quiet = sentences(quietly({ ...design, corpus: design.corpus.inLanguage('nb') }));
    expect(quiet.get('design.gap')).toMatch(/^Ingen av de 10 indikatorene/u);
    expect(quiet.get('design.met')).toMatch(/^Ingen indikator med gap/u);
    expect(quiet.get('design.promise')).toMatch(/^For ingen av de 10 indikatorene/u);
    // … and what could have been.
    expect(quiet.get('design.gap')).toMatch(
      /et gap på \d+ prosentpoeng over gjennomsnittet vist seg med 80\s%/u,
    );
    expect(quiet.get('design.promise')).toMatch(/en forskjell i balanse på [01],\d\d vist seg/u);
  });

  it('say hindered or destroyed where some value is destroyed', () => {
    expect([...sentences(destroyedDesign).values()].join(' ')).toContain('hemmes eller ødelegges');
    expect([...sentences(smallDesign).values()].join(' ')).not.toContain('ødelegges');
  });

  it('say that too few groups of sources bear no test', () => {
    const few = designGaps(design.corpus, { permutations: 99, samples: 2, clusters: 'level' });
    const told = byKey(few);
    expect(few.clusters.few).toBe(true);
    expect(told.get('design.clusters')!.verdict).toBe('lacking');
    expect(phraseText(told.get('design.clusters')!.sentence, 'en')).toBe(
      `The sources stand in ${few.clusters.count} groups by level, and 8 are needed to test anything; the numbers are descriptive.`,
    );
    expect([...told.values()].filter(({ null: tested }) => tested !== null)).toEqual([]);
    expect(told.has('design.unmet.V02')).toBe(true);
  });

  it('have caveats that are shorter than their sentences', () => {
    for (const found of [design, quietly(design)])
      for (const { key, sentence, caveat } of designFindings(found))
        expect([key, caveat.length < phraseText(sentence, 'en').length]).toEqual([key, true]);
  });

  it('offer sentences that a manager can read', () => {
    const ids = new Set(design.corpus.codes.map(({ id }) => id));
    for (const language of ['nb', 'en'] as const) {
      const corpus = design.corpus.inLanguage(language);
      const everywhere = { ...design.directed, destroys: design.directed.destroys.map(() => 1) };
      const indicators = design.indicators.map((each) => ({ ...each, need: 0.9, hindered: 0.9 }));
      for (const pattern of ['gap', 'met'] as const) {
        const turned = indicators.map((each) => ({
          ...each,
          pattern,
          opposed: true,
          contrast: { ...each.contrast, adjusted: 0.001 },
        }));
        const plain = designFindings({ ...design, corpus, indicators: turned }).flatMap((finding) =>
          finding.plain === undefined ? [] : [finding.plain],
        );
        expect(plain).toHaveLength(20);
        plain.push(
          ...designFindings({ ...design, corpus, indicators: turned, directed: everywhere }).flatMap(
            (finding) => finding.plain ?? [],
          ),
        );
        for (const sentence of plain) expect([sentence, isPlain(sentence, ids)]).toEqual([sentence, true]);
      }
    }
    // None of them is said where it does not hold.
    const even = design.indicators.map((each) => ({
      ...each,
      hindered: 0.5,
      opposed: false,
      pattern: 'gap' as const,
    }));
    expect(designFindings({ ...design, indicators: even }).every(({ plain }) => plain === undefined)).toBe(
      true,
    );
  });

  it('say what is missing, and how to code it', () => {
    const bare = designGaps(bareCorpus.inLanguage('en'), { permutations: 9, samples: 9 });
    expect([...sentences(bare).values()][0]).toMatch(/^This material lacks/u);
  });
});
