import type { Finding } from '../../report/finding.js';
import { measured, type Phrase, phrase } from '../../report/phrase.js';
import { fewestClusters } from '../../statistics/sourceClusters.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { missingStatement } from '../missing.statements.js';
import type { DesignGaps } from './designGaps.js';
import { directionFindings } from './direction.findings.js';
import { gapFindings, unmetFindings } from './gap.findings.js';
import { withKeys } from './keys.findings.js';
import { describingPhrase, studiesText } from './labels.js';
import { orderFindings } from './order.findings.js';

/**
 * Whether the meeting is designed for what users need, in plain sentences, one for each indicator: the gaps with the unmet
 * need, what is met, what is described as promoting in the documents and as hindering in the interviews, and how far the order
 * hangs on the way of counting.
 */
export function designFindings(design: DesignGaps): Finding[] {
  const { corpus, missing, studies } = design;
  const n = phrase`${measured('studies', studies, studiesText(design))}; ${describingPhrase(design)}`;
  const lacking: Omit<Finding, 'key' | 'sentence'> = { verdict: 'lacking', null: null, n, caveat: '' };
  return [
    // What a material lacks is known of its codebook and its kinds of sources.
    ...(missing.length > 0
      ? [
          {
            ...lacking,
            key: 'design.lacking',
            sentence: [missingStatement(missing, corpus).text],
            restsOn: [],
          },
        ]
      : []),
    // How many groups speak is a number of offices: it has no key.
    ...(design.clusters.few ? [{ ...lacking, key: 'design.clusters', sentence: fewClusters(design) }] : []),
    ...[
      ...gapFindings(design, n),
      ...unmetFindings(design, n),
      ...directionFindings(design, n),
      ...orderFindings(design, n),
    ].map((found) => withKeys(found, design)),
  ];
}

/** That sources stand in too few clusters for a p. */
function fewClusters({ corpus: { language }, clusters: { count, by } }: DesignGaps): Phrase {
  const number = (key: string, value: number) => measured(key, value, formatNumber(value, language));
  const of = label(by ?? '', language);
  return words[language].fewClusters(number('clusters', count), of, number('needed', fewestClusters));
}

const words = {
  nb: {
    fewClusters: (count: Phrase[number], by: string, fewest: Phrase[number]) =>
      phrase`Kildene står i ${count} grupper etter ${by}, og det trengs ${fewest} for å prøve noe; tallene er beskrivende.`,
  },
  en: {
    fewClusters: (count: Phrase[number], by: string, fewest: Phrase[number]) =>
      phrase`The sources stand in ${count} groups by ${by}, and ${fewest} are needed to test anything; the numbers are descriptive.`,
  },
} as const;
