import type { Edition } from './edition.js';
import { secondMemos } from './memos.js';
import { secondCodebook } from './secondCodebook.js';
import { leastSources, secondComposition } from './secondComposition.js';
import { secondGroups, secondPlan } from './secondPlan.js';
import { secondRates } from './secondRates.js';
import { secondTables } from './tables.js';

const expected: ReadonlySet<string> = new Set([
  'S-S0013',
  'S-S0024',
  'S-S0026',
  'S-S0036',
  'S-S0047',
  'S-S0067',
]);

/** Edition 2 of the generator: the study's own words, stronger effects, and as many sources as are asked for. */
export const secondEdition: Edition = {
  number: 2,
  version: '2.0.0',
  codebook: secondCodebook,
  groups: secondGroups,
  rates: secondRates,
  planOf: secondPlan,
  compositionOf: secondComposition,
  codesStream: 'codes',
  exactSupport: false,
  coders: [
    { id: 'K1', name: 'Koder 1 (syntetisk)', reconciled: false },
    { id: 'K2', name: 'Koder 2 (syntetisk)', reconciled: false },
    { id: 'KR', name: 'Omforent koding (syntetisk)', reconciled: true },
  ],
  tables: secondTables,
  memos: secondMemos,
  // Written as needs in edition 1, but what they tell is expected.
  sentencesOf: (bank) =>
    bank.map((each) => (expected.has(each.id) ? { ...each, valence: 'forventning' } : each)),
  writtenFor: leastSources,
  nynorskPairs: [
    ['I02', 'I03'],
    ['I02', 'I09'],
  ],
  passages: 'tekstutdrag',
  truth: {
    edition: 2,
    generator:
      'The same version, edition, seed, effects and number of sources give the same bytes. No draw was chosen: every seed is as good as another.',
    valence:
      'Direction of a passage as [promotes (D01), hinders (D02), ambivalent (D03)], and a share of those that hinder destroys (D04, see "destroyed"). The first rule under rules.before that fits a passage decides (indicator any: with some indicator; without: a condition that it has not); without one the first planted pair in the order of this list; else the first rule under rules.after; else the first indicator with a pattern in the order of needs.planted; else one of the other indicators, evenly; without an indicator one of the conditions. Directions of rules, planted pairs, and needs that have a pattern (other than balanced) are dealt by quota within each group, so that their shares hold in small numbers; all others are drawn. Nothing planted means the default. Passages that report a need or an expectation in a study without saying how it went have no valence.',
    needs:
      'support: chance that a study reports the indicator, as a need or an expectation (a coin for each study). direction: how passages on the indicator lean in interviews and documents. pattern gap: needed by many, seldom promoted (it may be promoted and hindered at once); met: promoted; promised-not-delivered: documents promote, interviews do not; other: balanced.',
    interests:
      'Bradley-Terry log strengths by group: P(A put before B) = 1 / (1 + exp(strength B - strength A)). Pairs meet equally often, and their outcomes are dealt by systematic sampling. order: from first to last, outside the counsellors and the benefit unit; the benefit unit puts I09 first. Nynorsk sources weigh I02 and I03 only.',
  },
};
