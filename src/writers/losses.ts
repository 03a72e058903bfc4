import type { Corpus } from '../corpus/corpus.js';
import type { Bilingual } from '../shared/language.js';
import { type FactName, facts } from './facts.js';

/** What can be written. */
export const targets = ['folder', 'codings', 'units', 'codes', 'xlsx', 'graphml', 'qdpx', 'qdc'] as const;

export type Target = (typeof targets)[number];

export const targetNames: Readonly<Record<Target, Bilingual>> = {
  folder: { nb: 'Prosjektmappa', en: 'The project folder' },
  codings: { nb: 'Tabellen over kodinger', en: 'The table of codings' },
  units: { nb: 'Den brede tabellen', en: 'The wide table' },
  codes: { nb: 'Kodeboktabellen', en: 'The table of codes' },
  xlsx: { nb: 'Regnearket', en: 'The workbook' },
  graphml: { nb: 'Kodenettverket', en: 'The network of codes' },
  qdpx: { nb: 'REFI-QDA-prosjektet', en: 'The REFI-QDA project' },
  qdc: { nb: 'REFI-QDA-kodeboka', en: 'The REFI-QDA codebook' },
};

const toolDetails = [
  'makers',
  'markNames',
  'headings',
  'mediaSources',
  'variables',
  'cases',
  'sets',
  'links',
  'graphs',
  'transcripts',
  'media',
] as const satisfies readonly FactName[];

/** What no table in UTF-8 can hold. */
const ofRows = ['halfCharactersInRows'] as const satisfies readonly FactName[];

/** What each target cannot hold, most telling first. */
const cannotHold: Readonly<Record<Target, readonly FactName[]>> = {
  folder: ['changedIds', 'media', 'halfCharacters'],
  codings: [
    'texts',
    'memosOutsideRows',
    'uncodedSelections',
    'uncodedSources',
    'lostCodes',
    'silentCoders',
    'readings',
    'givenUnits',
    'unjudged',
    'descriptions',
    'rolesAbove',
    'englishNames',
    'colors',
    'appliesTo',
    'order',
    'lines',
    'regions',
    'memoTitles',
    'description',
    'provenance',
    'datesBesideCodings',
    'toolIds',
    ...toolDetails,
    ...ofRows,
  ],
  units: [
    'texts',
    'memos',
    'separateCodings',
    'overlappingSpans',
    'toldPlaces',
    'readings',
    'givenUnits',
    'unusedCodes',
    'descriptions',
    'families',
    'codeTree',
    'englishNames',
    'colors',
    'appliesTo',
    'placesInWords',
    'regions',
    'formulaHeaders',
    'description',
    'provenance',
    'dates',
    'toolIds',
    ...toolDetails,
    ...ofRows,
  ],
  codes: [
    'sources',
    'codings',
    'coders',
    'memos',
    'attributes',
    'lines',
    'changedIds',
    'outerSpace',
    'description',
    'provenance',
    'dates',
    'toolIds',
    ...toolDetails,
    ...ofRows,
  ],
  xlsx: [
    'texts',
    'longCells',
    'windowsBreaks',
    'memosBeyondSheets',
    'regions',
    'datesBesideRows',
    'innerIds',
    ...toolDetails,
  ],
  graphml: [
    'sources',
    'texts',
    'quotes',
    'selections',
    'codings',
    'coders',
    'attributes',
    'memos',
    'separateCodings',
    'readings',
    'unjudged',
    'lines',
    'descriptions',
    'appliesTo',
    'noXml',
    'description',
    'provenance',
    'dates',
    'toolIds',
    ...toolDetails,
  ],
  qdpx: [
    'shortIds',
    'foreignIds',
    'kinds',
    'spacedValues',
    'englishNames',
    'appliesTo',
    'treeOrder',
    'readings',
    'givenUnits',
    'unjudged',
    'lines',
    'composedTexts',
    'placesInWords',
    'toldPlaces',
    'placelessQuotes',
    'uncodedWholes',
    'otherQuotes',
    'memosElsewhere',
    'memosOnWholes',
    'badColors',
    'noXml',
    'vagueDates',
    'codeOrigins',
    'graphElements',
    'otherMembers',
    'provenance',
    'media',
    'halfCharacters',
  ],
  qdc: [
    'sources',
    'codings',
    'coders',
    'memos',
    'attributes',
    'englishNames',
    'appliesTo',
    'treeOrder',
    'shortCodeIds',
    'badColors',
    'noXmlInCodes',
    'membersOfSets',
    'description',
    'provenance',
    'dates',
    ...toolDetails.filter(
      (name) => !['sets', 'headings', 'markNames', 'mediaSources', 'transcripts'].includes(name),
    ),
  ],
};

/** So much of something that the target cannot hold; `words/lossText` says it. */
export interface Loss {
  readonly fact: FactName;
  readonly count: number;
}

export interface LossOptions {
  /** Whether texts, quotes and memos are to be written at all. */
  readonly quotes: boolean;
  /** Number of media files that are not at hand to be copied; default: none of them is. */
  readonly missingMedia?: number;
  /** The unit of a wide table; other units than selections lose the offsets of codings. */
  readonly unit?: string;
}

/** Everything of this project that the target cannot hold, counted. Nothing where all of it can be held. */
export function lossesOf(corpus: Corpus, target: Target, options: LossOptions): Loss[] {
  const asked: readonly FactName[] = options.quotes ? [] : ['texts', 'quotes', 'memos'];
  const implied: readonly FactName[] = [
    'memosOutsideRows',
    'memosBeyondSheets',
    'memoTitles',
    'longCells',
    'windowsBreaks',
    'composedTexts',
    'placelessQuotes',
    'otherQuotes',
    'memosElsewhere',
    'memosOnWholes',
  ];
  const offsets: readonly FactName[] =
    target === 'units' && options.unit !== 'selection' && options.unit !== 'line' ? ['selections'] : [];
  const names = new Set<FactName>([...asked, ...offsets, ...cannotHold[target]]);
  if (!options.quotes) for (const name of implied) names.delete(name);
  return [...names].flatMap((name) => {
    const counted = facts[name].count(corpus);
    const count = name === 'media' ? (options.missingMedia ?? counted) : counted;
    return count === 0 ? [] : [{ fact: name, count }];
  });
}
