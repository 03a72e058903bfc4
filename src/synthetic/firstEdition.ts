import { RequestError } from '../shared/problem.js';
import type { Edition } from './edition.js';
import { firstCodebook } from './firstCodebook.js';
import { firstComposition } from './firstComposition.js';
import { firstGroups, firstPlan, firstRates } from './firstPlan.js';
import { firstMemos } from './memos.js';
import { firstTables } from './tables.js';

/**
 * Which of the possible draws of the codes is taken. Chosen once, among 24, so that every planted effect can be
 * seen in the project of the default seed: it is a teaching example. Error rates are judged over other seeds.
 */
const codesDraw = 12;

/** Edition 1 of the generator, as the calibrations and the measurements of power know it. */
export const firstEdition: Edition = {
  number: 1,
  version: '1.0.0',
  codebook: firstCodebook,
  groups: firstGroups,
  rates: firstRates,
  planOf: firstPlan,
  compositionOf(sources) {
    if (sources !== undefined)
      throw new RequestError({
        nb: 'utgave 1 har alltid like mange kilder; antallet velges fra utgave 2',
        en: 'edition 1 always has the same number of sources; the number is chosen from edition 2 on',
      });
    return firstComposition;
  },
  codesStream: `codes${codesDraw}`,
  exactSupport: true,
  coders: [
    { id: 'K1', name: 'Koder 1 (syntetisk)', reconciled: false },
    { id: 'K2', name: 'Koder 2 (syntetisk)', reconciled: false },
    { id: 'KR', name: 'Avstemt koding (syntetisk)', reconciled: true },
  ],
  tables: firstTables,
  memos: firstMemos,
  sentencesOf: (bank) => bank.filter(({ edition }) => edition === 1),
  writtenFor: 112,
  nynorskPairs: [['I02', 'I03']],
  passages: 'utsnitt',
  truth: {
    edition: codesDraw,
    generator:
      'The same version, seed and effects give the same bytes. The edition was chosen among 24 draws so that every planted effect can be seen with the default seed; judge error rates over other seeds.',
    valence:
      'Direction of a passage as [promotes (D01), hinders (D02), ambivalent (D03)]. The first planted pair in the order of this list decides; without one the first indicator with a pattern in the order of needs.planted; else one of the other indicators, evenly; without an indicator one of the conditions. Directions of planted pairs and needs that have a pattern (other than balanced) are dealt by quota within each group, so that their shares hold in small numbers; all others are drawn. Nothing planted means the default. Passages that report a need in a study have no valence.',
    needs:
      'support: share of the studies that report the need (exact: that number of studies is drawn). direction: how passages on the indicator lean in interviews and documents. pattern gap: needed by many, seldom promoted; met: promoted; promised-not-delivered: documents promote, interviews do not; other: balanced.',
    interests:
      'Bradley-Terry log strengths by group: P(A put before B) = 1 / (1 + exp(strength B - strength A)). Pairs meet equally often, and their outcomes are dealt by systematic sampling. order: from first to last, outside the counsellors. Nynorsk sources weigh I02 and I03 only.',
  },
};
