import { isSmall, type Policy } from '../../disclosure/policy.js';
import type { SourceTables } from '../../inference/stratifiedTables.js';
import { isInformative } from '../../inference/stratifiedTables.js';
import { codeNames } from '../codeNames.js';
import { isDominated } from '../dominance.js';
import type { PublicSources } from '../publicSources.js';
import type { PublicTable, PublicValue } from '../publicTable.js';
import type { CountedPairs } from './countedPairs.js';
import { informativeKey, informativeNumber, withTotals } from './pairs.tables.js';
import { standsOn } from './totals.js';
import { countedHow, sideLabel } from './words.labels.js';

const parts = ['both', 'rowOnly', 'columnOnly', 'neither'] as const;

type Part = (typeof parts)[number];

/**
 * The units of a pair, over all sources in which it could have stood or not: with both codes, with one of them, with neither.
 * Never of one source; and only where no few sources give most of a part, and no part rests on few.
 *
 * @returns null where no pair has such sources
 */
export function informativeTable(found: CountedPairs): PublicTable | null {
  const { matrix, informative, totals, canVary } = found;
  const { language } = matrix.corpus;
  const texts = words[language];
  const pairs = found.pairs.filter(({ cell }) => cell.possible);
  const names = codeNames([...matrix.rows, ...matrix.columns], language);
  if (totals === null || !canVary) return null;
  return {
    name: 'informative',
    section: 'cooccurrence',
    columns: [
      { key: 'row', label: sideLabel(matrix.rows, 'row', language) },
      { key: 'column', label: sideLabel(matrix.columns, 'column', language) },
      { key: 'informative', label: texts.sources, decimals: 0 },
      ...parts.map((key) => ({ key, label: texts[key], decimals: 0 })),
    ],
    rows: pairs.map((pair): Record<string, PublicValue> => {
      const tables = informative.get(pair.pair);
      const pooled = tables === undefined ? null : pooledOf(found, tables);
      const few = pooled === null || parts.some((part) => pooled[part].few);
      const stands = standsOn(withTotals(found, pair), { from: [informativeKey(pair)], dominated: few });
      return {
        row: names(pair.cell.row),
        column: names(pair.cell.column),
        informative: informativeNumber(found, pair),
        ...Object.fromEntries(parts.map((part) => [part, { value: pooled?.[part].units ?? 0, ...stands }])),
      };
    }),
    caption: `${texts.caption} ${countedHow(matrix, language)}`,
    leftOut: texts.leftOut,
  };
}

/** The four parts over all sources in which the pair could vary, and whether one or a few sources are behind one of them. */
function pooledOf(
  { sources, policy }: { readonly sources: PublicSources; readonly policy: Policy },
  tables: SourceTables,
): Record<Part, { readonly units: number; readonly few: boolean }> {
  const strata = [...tables.source.keys()].filter((s) => isInformative(tables, s));
  const of = (part: (s: number) => number) => {
    const given = strata.filter((s) => sources.stratum[tables.source[s]] >= 0).map(part);
    const behind = given.filter((count) => count > 0).length;
    return {
      units: strata.reduce((sum, s) => sum + part(s), 0),
      few: isDominated(given, policy.dominance) || isSmall(behind, policy),
    };
  };
  const { both, row, column, units } = tables;
  return {
    both: of((s) => both[s]),
    rowOnly: of((s) => row[s] - both[s]),
    columnOnly: of((s) => column[s] - both[s]),
    neither: of((s) => units[s] - row[s] - column[s] + both[s]),
  };
}

const words = {
  nb: {
    sources: 'Kilder som er med',
    both: 'Begge kodene',
    rowOnly: 'Bare den første',
    columnOnly: 'Bare den andre',
    neither: 'Ingen av dem',
    caption:
      'Enheter, lagt sammen over kildene der paret kunne stått eller ikke: begge kodene finnes, og ingen av dem i alle enhetene. Studier er med i enhetene, ikke i antallet kilder. Tallene står ikke der en del av tabellen bygger på få kilder, eller få gir det meste av den.',
    leftOut: (rows: number) => `Par som er utelatt, fordi alt er holdt tilbake: ${rows}.`,
  },
  en: {
    sources: 'Sources that take part',
    both: 'Both codes',
    rowOnly: 'Only the first',
    columnOnly: 'Only the second',
    neither: 'Neither of them',
    caption:
      'Units, summed over the sources in which the pair could have stood or not: both codes are used, and neither in all units. Studies take part in the units, not in the number of sources. The numbers do not stand where a part of the table rests on few sources, or few give most of it.',
    leftOut: (rows: number) => `Pairs left out, as everything is withheld: ${rows}.`,
  },
} as const;
