import { type CountCell, countKey } from '../../disclosure/countModel.js';
import type { Policy } from '../../disclosure/policy.js';
import { codeKey } from '../../disclosure/subjectKeys.js';
import type { ConsistencyAnswer } from '../../questions/consistency/askConsistency.js';
import { directions } from '../../questions/direction.js';
import type { Findings } from '../../report/finding.js';
import { codeNames } from '../codeNames.js';
import { hasSides } from '../codeSubjects.js';
import { sideLabel } from '../cooccurrence/words.labels.js';
import { groupCandidates, groupTables, pairAttributes } from '../groupTables.js';
import type { PublicPart } from '../publicPart.js';
import { candidate, groupKey, type PublicSources, uses } from '../publicSources.js';
import { consistencyCountsFigure } from './consistency.figure.js';
import { consistencyCountsTable } from './consistency.tables.js';
import { type CountedCells, cellKey, countedCells } from './countedCells.js';
import { findingsOnConsistency } from './findings.js';
import { documentCountsTable, valueCountsTable } from './value.tables.js';

export interface ConsistencyPartOf {
  readonly sources: PublicSources;
  readonly policy: Policy;
  /** As the run asked it, of the whole material. */
  readonly answer: ConsistencyAnswer;
  readonly findings: Findings;
}

/** What a publication has of consistency; nothing but findings where no selection has a direction. */
export function consistencyPart({ sources, policy, answer, findings }: ConsistencyPartOf): PublicPart {
  const found = countedCells(sources, policy, answer);
  const { corpus, rows, directed, documents, leastSources } = answer;
  const { language } = corpus;
  const names = codeNames(rows, language);
  const sided = hasSides(directed);
  const hasDocuments = documents.found.cells.some(({ all }) => all.sources > 0);
  return {
    section: 'consistency',
    number: '08',
    subjects: sided ? found.subjects : [],
    within: sided ? found.within : [],
    candidates: sided ? candidatesOf(found) : [],
    tables: !sided
      ? []
      : [
          consistencyCountsTable(found),
          ...(answer.value.conditions.length > 0 ? [valueCountsTable(found)] : []),
          ...(hasDocuments ? [documentCountsTable(found)] : []),
          ...groupTables(sources, {
            section: 'consistency',
            language,
            name: 'conditions',
            columns: [{ key: 'row', label: sideLabel(rows, 'row', language) }],
            told: rows.map((code) => ({ subject: codeKey(code), names: { row: names(code) } })),
            sides: true,
            caption: words[language].groups,
          }),
        ],
    figures: (tables, release) =>
      tables
        .filter(({ name }) => name === 'consistency')
        .map((table) => consistencyCountsFigure(corpus, table, release, leastSources)),
    findings: findingsOnConsistency(found, findings),
    seed: answer.seed,
  };
}

function candidatesOf({ answer, sources, subjects }: CountedCells): CountCell[] {
  const cells = answer.cells.map(cellKey);
  const codes = answer.rows.map(codeKey);
  const documents = groupKey('kind', 'document');
  const own = (prefix: string) =>
    subjects.filter(({ key }) => key.startsWith(`${prefix}:`)).map(({ key }) => key);
  const all: CountCell[] = [
    ...[...new Set([...cells, ...codes])].flatMap((subject) => [
      candidate(subject, 'directed', '', uses.sides + 5),
      ...directions.map((side) => candidate(subject, side, '', uses.sides)),
    ]),
    ...(sources.groups.some(({ key }) => key === documents)
      ? codes.map((code) => candidate(code, 'directed', documents, uses.kinds))
      : []),
    ...groupCandidates(sources, [...new Set(cells)], true, pairAttributes),
    ...groupCandidates(sources, codes, true),
    ...own('whose').flatMap((subject) =>
      ['creates', 'takes', 'both'].map((side) => candidate(subject, side, '', uses.kinds)),
    ),
    ...own('destroys').map((subject) => candidate(subject, 'destroys', '', uses.kinds)),
    ...own('omnibus').map((subject) => candidate(subject, 'speaks', '', uses.mentions)),
  ];
  return [...new Map(all.map((cell) => [countKey(cell.subject, cell.set, cell.group), cell])).values()];
}

const words = {
  nb: {
    groups:
      'Kilder med hver betingelse, og på hvilken side de fleste tekstutdragene med den er, etter grupper av kilder.',
  },
  en: {
    groups:
      'Sources with each condition, and on which side most of their selections with it are, by groups of sources.',
  },
} as const;
