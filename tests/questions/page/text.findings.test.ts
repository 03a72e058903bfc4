import { describe, expect, it } from 'vitest';
import { type PageOptions, pageOf } from '../../../src/questions/page/page.findings.js';
import { pageSections } from '../../../src/questions/page/sections.labels.js';
import { pageText } from '../../../src/questions/page/text.findings.js';
import { questions } from '../../../src/questions/questions.js';
import type { Finding, Findings } from '../../../src/report/finding.js';
import { phrase, sources } from '../../../src/report/phrase.js';
import { type SectionId, sectionIds } from '../../../src/report/section.js';
import { defaults } from '../../../src/shared/defaults.js';
import { pageAlpha, pageShares } from '../../../src/shared/pageAlpha.js';
import { keysOf } from '../../../src/shared/records.js';
import { corpusOf } from '../../support/corpusOf.js';

const corpus = corpusOf('s1 0-1 A\ns2 0-1 A B');
const finding: Finding = {
  key: 'design.told',
  verdict: 'description',
  null: null,
  sentence: phrase`${sources(2, 'source')} sier det.`,
  n: phrase`34 studier`,
  caveat: 'Det varierer.',
};
const findings = (question: SectionId, ...found: readonly Finding[]): Findings => ({
  kind: 'findings',
  question,
  language: 'nb',
  found,
});
const design = findings('design', finding);
const text = (found: readonly Findings[], options: PageOptions = {}) =>
  pageText(pageOf(corpus, found, options));
const headings = (page: string) => page.match(/^## .*$/gmu)?.map((line) => line.slice(3));

describe('the page of findings', () => {
  it('has every section in order, each under what it asks', () => {
    const asked = pageSections(corpus).map(({ asks }) => asks);
    expect(asked).toHaveLength(sectionIds.length);
    expect(headings(text([design]))?.slice(0, -1)).toEqual(asked);
    expect(sectionIds.filter((id) => questions.some((question) => question.id === id))).toEqual(
      questions.map(({ id }) => id),
    );
  });

  it('opens with three sentences, and says what the material is', () => {
    const parts = text([design]).split('\n\n');
    const [title] = parts;
    const opening = parts.find((part) => part.startsWith('- ')) ?? '';
    const material = parts[parts.indexOf(opening) + 1];
    expect(title).toMatch(/^# Hva som ble funnet: /u);
    expect(opening.match(/^- .*$/gmu)).toHaveLength(3);
    expect(material).toMatch(/^Hver setning under er regnet ut/u);
    expect(pageText(pageOf(corpus.inLanguage('en'), [design]))).toContain('# What was found:');
  });

  it('tells each finding with its n and caveat, and where the numbers are', () => {
    expect(text([design])).toContain('- 2 kilder sier det. *(34 studier)* Forbehold: Det varierer.');
    expect(text([design], { beside: 'notebooks' })).toContain('Notatbøkene 03 til 10 viser hvert tall');
    expect(text([design])).toContain('findings.json');
  });

  it('explains its marks once, with the error of the page and its shares, where something was tested', () => {
    const marked = findings('design', { ...finding, verdict: 'confirmatory', null: 'average' });
    const page = text([marked, findings('cooccurrence', { ...finding, verdict: 'nothing' })]);
    expect(page).toContain('*(står seg; 34 studier)*');
    expect(page.match(/\*Står seg\*: /gu)).toHaveLength(1);
    expect(page.replaceAll('\u00a0', ' ')).toContain(
      'høyst 5 % av materialer uten sammenhenger (av dette får par av koder 1 %, udekkede behov 1 % og dokumenter mot intervjuer 0,5 %)',
    );
    expect(text([design])).not.toContain('Står seg');
    const sum = keysOf(pageShares).reduce((total, family) => total + pageAlpha(family), 0);
    expect(sum).toBeCloseTo(defaults.alpha, 12);
  });

  it('says of a section whether it was not computed or has nothing to say', () => {
    const page = text([design, findings('cooccurrence')]);
    expect(page.match(/\*Ingen funn: /gu)).toHaveLength(1);
    const notComputed = pageSections(corpus).filter(({ id }) => id !== 'design' && id !== 'cooccurrence');
    for (const { notebook } of notComputed)
      expect(page).toContain(`*Ikke regnet ut: notatboken ${notebook} viste ingen funn, eller feilet.*`);
  });

  it('leaves out what the material does not bear, and says once what to code, and for what', () => {
    const lacking: Finding = { ...finding, verdict: 'lacking' };
    const page = text([
      findings('design', lacking),
      findings('priorities', lacking),
      findings('agreement', { ...lacking, key: 'agreement.lacking' }),
    ]);
    const shown = headings(page)!;
    for (const { id, asks } of pageSections(corpus))
      expect([id, shown.includes(asks)]).toEqual([id, !['design', 'priorities', 'agreement'].includes(id)]);
    expect(page.match(/\*\*Retning\*\*/gu)).toHaveLength(1);
    expect(page).toMatch(/^- \*\*Retning\*\*: kod .* \(\*behov og utforming\*, .* og \*.*\*\)\.$/mu);
    expect(page).toMatch(/^- \*\*To kodere av de samme kildene\*\*: .*\(\*enighet mellom kodere\*\)\.$/mu);
  });

  it('says the same of a section of a publication that has nothing to say and of one that is withheld', () => {
    const page = (...found: Finding[]) => {
      const all = sectionIds.map((id) => findings(id, ...(id === 'cooccurrence' ? found : [])));
      return text(all, { beside: 'publication', isTold: () => false });
    };
    expect(page()).toBe(page(finding, { ...finding, key: 'cooccurrence.other' }));
    expect(page()).toContain('ingenting som bygger på tall som er vist');
  });

  it('says in its head who may have it, and nothing of findings that are withheld, nor how many they are', () => {
    expect(text([design])).toMatch(/^# .*\n\n\*\*INTERNT\./u);
    const other = {
      ...finding,
      key: 'design.other',
      sentence: phrase`${sources(4, 'source')} sier noe annet.`,
    };
    const options: PageOptions = { beside: 'publication', isTold: ({ key }) => key === 'design.told' };
    const page = text([findings('design', finding, other)], options);
    expect(page).toMatch(/^# .*\n\n\*\*OFFENTLIG\./u);
    expect(page).toContain('- 2 kilder sier det.');
    expect(page).not.toMatch(/minst|færre enn|noe annet|Notatbøkene|Holdt tilbake/u);
  });
});
