import type { Corpus } from '../../src/corpus/corpus.js';
import { memoTargets } from '../../src/corpus/source.js';
import type { FactName } from '../../src/writers/facts.js';
import type { Loss } from '../../src/writers/losses.js';
import type { Difference } from './comparing.js';
import type { ReadBackTarget } from './roundTrip.js';

/** All that goes with sources that a target has no place for. */
const ofSources = [
  'sourceLost',
  'selectionLost',
  'uncodedSelectionLost',
  'codingLost',
  'readingLost',
  'unjudgedLost',
  'lineLost',
  'region',
  'markId',
  'markName',
  'transcript',
];

const memosLost = [...memoTargets.map((target) => `${target}MemoLost`), 'memoId', 'memoTitle', 'memoDate'];

/** The kinds of differences that a loss of each kind explains, and one of which it must have. */
const explains: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  texts: ['text'],
  codings: ['codingLost', 'codingId', 'codingDate'],
  sources: [...ofSources, 'text', 'media', 'textId'],
  attributes: ['attribute'],
  coders: ['coderLost'],
  readings: ['readingLost'],
  silentCoders: ['coderLost'],
  unjudged: ['unjudgedLost'],
  memos: memosLost,
  memosOutsideRows: memosLost,
  memosBeyondSheets: memosLost,
  memosOnWholes: [...memosLost, 'memoAdded'],
  memosElsewhere: [...memosLost, 'memoAdded'],
  memoTitles: ['memoTitle'],
  descriptions: ['codeDescription'],
  englishNames: ['codeEnglish'],
  colors: ['codeColor'],
  appliesTo: ['codeAppliesTo'],
  lostCodes: ['unusedCodeLost'],
  rolesAbove: ['unusedcodeRole'],
  order: ['sourceOrder', 'codeOrder', 'coderOrder'],
  treeOrder: ['codeOrder'],
  shortCodeIds: ['codeId', 'setId'],
  noXmlInCodes: ['codeName', 'codeDescription'],
  uncodedSources: ['sourceLost', 'attribute'],
  uncodedSelections: ['uncodedSelectionLost'],
  lines: ['lineLost', 'lineKind', 'lineOrder', 'speaker', 'lineLabel'],
  regions: ['region'],
  shortIds: ['sourceId', 'codeId', 'coderId'],
  foreignIds: [
    'codingId',
    'markId',
    'memoId',
    'variableId',
    'caseId',
    'setId',
    'linkId',
    'graphId',
    'textId',
    'transcriptId',
  ],
  toldPlaces: ['told', 'selectionLost', 'uncodedSelectionLost'],
  givenUnits: ['given', 'uncodedSelectionLost', 'selectionLost'],
  spacedValues: ['attribute'],
  kinds: ['attribute', 'sourceKind'],
  changedIds: ['sourceId', 'codeId', 'coderId'],
  outerSpace: ['sourceName', 'codeName', 'coderName', 'codeDescription', 'codeEnglish', 'attribute'],
  longCells: ['quote', 'memoText', ...memosLost, 'memoAdded'],
  windowsBreaks: [
    'projectName',
    'projectDescription',
    'coderName',
    'text',
    'quote',
    'codeName',
    'codeDescription',
    'sourceName',
    'attribute',
    ...memosLost,
    'memoAdded',
    'lineLost',
    'lineAdded',
  ],
  noXml: [
    'projectName',
    'projectDescription',
    'codeName',
    'codeDescription',
    'sourceName',
    'attribute',
    'coderName',
    ...memosLost,
    'memoAdded',
  ],
  halfCharacters: [
    'text',
    'quote',
    'projectName',
    'projectDescription',
    'sourceName',
    'attribute',
    'codeName',
    'codeDescription',
    'coderName',
    ...memosLost,
    'memoAdded',
    'lineLost',
    'lineAdded',
  ],
  halfCharactersInRows: [
    'quote',
    'text',
    'sourceName',
    'attribute',
    'codeName',
    'codeDescription',
    'coderName',
    'lineLost',
    ...memosLost,
    'memoAdded',
  ],
  badColors: ['codeColor'],
  provenance: ['provenance'],
  description: ['projectDescription'],
  composedTexts: ['text', 'place', 'quote', 'quoteKind', 'lineKind', 'regionKind'],
  placesInWords: ['uncodedSelectionLost', 'regionKind', 'place', 'selectionLost', 'codingLost'],
  // Where a quote without a place is coded on the source as a whole, that is coded in the end.
  uncodedWholes: [
    'uncodedSelectionLost',
    'codingAdded',
    'quoteKind',
    'lineKind',
    'selectionLost',
    ...memosLost,
    'memoAdded',
  ],
  placelessQuotes: [
    'quoteKind',
    'lineKind',
    'quote',
    'selectionLost',
    'uncodedSelectionLost',
    'codingLost',
    'codingAdded',
    'codingId',
    'codingDate',
    'selectionAdded',
    'markId',
    'markName',
    'codingMark',
    'maker',
    'date',
    ...memosLost,
    'memoAdded',
  ],
  otherQuotes: ['quote', 'markName'],
  dates: ['date', 'codingDate', 'memoDate'],
  datesBesideCodings: ['date', 'memoDate'],
  datesBesideRows: ['date'],
  vagueDates: ['date', 'codingDate', 'memoDate'],
  codeOrigins: ['maker', 'date'],
  makers: ['maker'],
  toolIds: ['codingId', 'markId', 'memoId', 'textId'],
  innerIds: ['codingId', 'markId', 'textId'],
  markNames: ['markName'],
  headings: ['heading'],
  mediaSources: ['media'],
  variables: ['variableLost', 'variableValue', 'variableMemoLost'],
  cases: ['caseLost', 'caseMemoLost'],
  sets: ['setLost', 'setMemoLost'],
  membersOfSets: ['setLost', 'setMembers'],
  otherMembers: ['setMembers', 'caseMembers'],
  links: ['linkLost', 'linkMemoLost'],
  graphs: ['graphLost'],
  graphElements: ['graphElements'],
  transcripts: ['transcript'],
  media: ['mediaPath', 'richTextPath'],
};

/** What is no difference for some targets: a file of a table is called as people call it. */
const never: Readonly<Record<ReadBackTarget, readonly string[]>> = {
  folder: [],
  codings: ['projectName'],
  xlsx: [],
  qdpx: [],
  qdc: ['projectName'],
};

/** What is wrong with a list of losses: differences that none of them explains, and losses that nothing shows. */
export function wrongLosses(
  target: ReadBackTarget,
  losses: readonly Loss[],
  found: readonly Difference[],
): string[] {
  const listed = new Set(losses.flatMap(({ fact }) => explains[fact] ?? []));
  const told = new Set(found.map(({ kind }) => kind));
  const silent = found
    .filter(({ kind }) => !listed.has(kind) && !never[target].includes(kind))
    .map(({ kind, words }) => `not listed: ${kind}: ${words}`);
  const empty = losses
    // The files of media are no part of what is in memory.
    .filter(({ fact }) => fact !== 'media' && !(explains[fact] ?? []).some((kind) => told.has(kind)))
    .map(({ fact, count }) => `listed for nothing: ${fact} (${count})`);
  return [...new Set(silent), ...empty];
}

/** Whether something is left of a project that the target has at all: a table has rows, a codebook has codes. */
export function canBeWritten({ codes, codings }: Corpus, target: ReadBackTarget): boolean {
  if (target === 'qdc') return codes.length > 0;
  return (target !== 'codings' && target !== 'xlsx') || codings.length > 0;
}
