import { beforeAll, describe, expect, it } from 'vitest';
import { policies } from '../../src/disclosure/policy.js';
import { designPart } from '../../src/publication/design/part.js';
import { needsPart } from '../../src/publication/needs/part.js';
import { opportunitiesPart } from '../../src/publication/opportunities/part.js';
import { prioritiesPart } from '../../src/publication/priorities/part.js';
import type { PublicPart } from '../../src/publication/publicPart.js';
import type { PublicSources } from '../../src/publication/publicSources.js';
import type { DerivedNumber } from '../../src/publication/publicTable.js';
import { designGaps } from '../../src/questions/design/designGaps.js';
import { knowledgeReview } from '../../src/questions/needs/knowledgeReview.js';
import { askOpportunities } from '../../src/questions/opportunities/askOpportunities.js';
import { prioritiesOf } from '../../src/questions/priorities/priorities.js';
import { countsIn, releaseOf, tablesOf, trueCount } from './releasedParts.js';
import { wholeProject } from './wholeProject.js';

const quick = { permutations: 199, samples: 20 };

describe('the public parts of needs, design, priorities and opportunities, of the embedded project (synthetic)', () => {
  let sources: PublicSources;
  let parts: PublicPart[];
  let studies: number;
  beforeAll(async () => {
    const whole = await wholeProject();
    sources = whole.sources;
    studies = whole.corpus.sources.filter(({ kind }) => kind === 'study').length;
    parts = [
      needsPart(knowledgeReview(whole.corpus, quick)),
      designPart(sources, designGaps(whole.corpus, quick)),
      prioritiesPart(sources, prioritiesOf(whole.corpus, quick)),
      opportunitiesPart(sources, askOpportunities(whole.corpus, quick)),
    ];
  });
  const eachOf = <Told>(tell: (part: PublicPart) => readonly Told[]) => parts.flatMap((part) => tell(part));
  const derivedIn = ({ tables }: PublicPart) =>
    tables.flatMap(({ name, rows }) =>
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([key, value]) =>
          value !== null && typeof value === 'object' && 'from' in value
            ? [{ at: `${name}.${key}`, value: value as DerivedNumber }]
            : [],
        ),
      ),
    );

  it('have something to show, each with its number and its findings', () => {
    expect(parts.map(({ number }) => number)).toEqual(['06', '07', '09', '10']);
    expect(parts.map(({ tables }) => tables.map(({ name }) => name))).toEqual([
      ['needs', 'confidence'],
      [
        'indicators',
        'estimands',
        'documents-and-interviews',
        'indicators-by-kind',
        'indicators-by-level',
        'indicators-by-document_kind',
      ],
      ['interests', 'interests-by-kind', 'focus'],
      ['opportunities', 'mentioned-together'],
    ]);
    expect(eachOf(({ findings }) => findings.found).length).toBeGreaterThan(20);
  });

  it('count each source of a stratum once for a subject, so never more than there are', () => {
    const broken = eachOf(({ subjects }) =>
      subjects.filter(({ counts }) =>
        counts.some((own, stratum) => own.reduce((a, b) => a + b, 0) > sources.strata[stratum]),
      ),
    );
    expect(broken.map(({ key }) => key)).toEqual([]);
  });

  it('name each subject and each count once', () => {
    for (const { subjects, candidates } of parts) {
      expect(new Set(subjects.map(({ key }) => key)).size).toBe(subjects.length);
      expect(new Set(candidates.map(({ key }) => key)).size).toBe(candidates.length);
    }
  });

  it('say of no subject that it is within another, or in others together, where some stratum knows better', () => {
    const known = new Map(eachOf(({ subjects }) => subjects).map((subject) => [subject.key, subject]));
    const sum = (
      { subject, categories }: { subject: string; categories: readonly number[] },
      stratum: number,
    ) => categories.reduce((all, c) => all + known.get(subject)!.counts[stratum][c], 0);
    const broken = eachOf(({ within }) =>
      within.filter(({ lesser, greater }) =>
        sources.strata.some((_, stratum) => sum(lesser, stratum) > sum(greater, stratum)),
      ),
    );
    expect(eachOf(({ within }) => within).length).toBeGreaterThan(50);
    expect(broken).toEqual([]);
    const unions = eachOf(({ unions: own = [] }) => own);
    const wrong = unions.filter(({ whole, parts: own }) =>
      sources.strata.some(
        (_, stratum) => sum(whole, stratum) > own.reduce((all, part) => all + sum(part, stratum), 0),
      ),
    );
    // Of each of nine interests: put first, put after, and weighed at all, against the others.
    expect(unions.length).toBe(9 * 3);
    expect(wrong).toEqual([]);
  });

  it('compute numbers only from counts that could be shown', () => {
    for (const part of parts) {
      const own = new Set(part.candidates.map(({ key }) => key));
      const groups = new Set(part.candidates.map(({ group }) => group));
      const unknown = derivedIn(part).flatMap(({ at, value }) =>
        value.from.filter((key) => !own.has(key)).map((key) => `${at}: ${key}`),
      );
      // Some trade-offs have one or two sources, which no policy shows: there is nothing to plan.
      const expected = unknown.filter((key) => !/: none$|: tradeoff:|: interests\|/u.test(key));
      expect(expected).toEqual([]);
      expect(groups.size === 0 || groups.has('')).toBe(true);
      expect(derivedIn(part).every(({ value }) => value.from.length > 0)).toBe(true);
    }
  });

  it('tell in a finding no count of sources but those that it says it rests on, sizes of groups, and studies', () => {
    const sizes = [
      studies,
      ...sources.groups.map(({ strata }) => strata.reduce((sum, s) => sum + sources.strata[s], 0)),
    ];
    let told = 0;
    for (const part of parts) {
      const values = new Map(part.candidates.map((cell) => [cell.key, trueCount(sources, part, cell)]));
      for (const { key, restsOn, sentence, n, against } of part.findings.found) {
        // What rests on counts that are no candidates is never published.
        if (restsOn === undefined || restsOn.some((each) => !values.has(each))) continue;
        const known = new Set([...sizes, ...restsOn.flatMap((each) => values.get(each) ?? [])]);
        for (const count of [sentence, n, against].flatMap(countsIn)) {
          told++;
          expect(known.has(count), `${key} tells ${count}`).toBe(true);
        }
      }
    }
    expect(told).toBeGreaterThan(30);
  });

  it('publish the findings of the studies whatever is withheld, and of others only where all counts are known', () => {
    const [ofStudies, ...others] = parts;
    expect(ofStudies.findings.found.every(({ restsOn }) => restsOn?.length === 0)).toBe(true);
    const nothing = others.map((part) => releaseOf(sources, part, policies.three, () => true));
    const left = others.flatMap(({ findings }, i) =>
      findings.found.filter(({ restsOn }) => restsOn !== undefined && nothing[i].shows(restsOn)),
    );
    expect(left).toEqual([]);
  });

  it('hold nothing but words and literature where nothing is shown', () => {
    for (const part of parts.slice(1)) {
      const tables = tablesOf(
        part,
        releaseOf(sources, part, policies['oslomet-5'], () => true),
      );
      const literature = new Set(
        part.tables.flatMap(({ columns, rows }) =>
          columns
            .filter(({ key }) =>
              rows.some(
                (row) => row[key] !== null && typeof row[key] === 'object' && 'literature' in row[key],
              ),
            )
            .map(({ key }) => key),
        ),
      );
      const numbers = tables.flatMap(({ name, rows }) =>
        rows.flatMap((row) =>
          Object.entries(row)
            .filter(([key, value]) => typeof value === 'number' && !literature.has(key))
            .map(([key]) => `${name}.${key}`),
        ),
      );
      expect(numbers).toEqual([]);
    }
  });

  it.each(['oslomet-5', 'three'] as const)('draw figures from released tables alone: %s', (policy) => {
    for (const part of parts) {
      const release = releaseOf(sources, part, policies[policy]);
      const hidden = releaseOf(sources, part, policies[policy], () => true);
      const drawn = part.figures(tablesOf(part, release), release);
      expect(drawn.length).toBe(1);
      for (const figure of part.figures(tablesOf(part, hidden), hidden)) {
        if (part.section === 'needs') continue;
        expect(figure.caption).toMatch(/verken null eller svakt/u);
        expect(JSON.stringify(figure.layout)).toMatch(/[×·] holdt tilbake/u);
      }
    }
  });
});
