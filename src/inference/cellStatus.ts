import type { Code } from '../corpus/code.js';
import type { Bilingual } from '../shared/language.js';
import type { StratifiedTables } from './stratifiedTables.js';

/**
 * Whether a cell could be tested, and if not, why.
 *
 * - `same code`, `nested`: the count holds by construction
 * - `no units`: there is nothing to count in
 * - `never used`: one of the codes is in no unit
 * - `in every unit`: one of the codes is in all units
 * - `no shared source`: no source has both codes
 * - `single units`: every source that has both codes is a single unit
 * - `not free to vary`: in every source that has both codes, one of them is in all units
 * - `one arrangement`: whatever the null lets change places, the count is the same (for `curveball`, in all 500
 *   draws of a pilot)
 */
export const cellStatuses = [
  'tested',
  'same code',
  'nested',
  'no units',
  'never used',
  'in every unit',
  'no shared source',
  'single units',
  'not free to vary',
  'one arrangement',
] as const;

export type CellStatus = (typeof cellStatuses)[number];

/** What the margins of a cell say of whether it can be tested. */
export function statusOfMargins(strata: StratifiedTables): CellStatus {
  const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);
  const [row, column, units] = [total(strata.row), total(strata.column), total(strata.units)];
  if (units === 0) return 'no units';
  if (row === 0 || column === 0) return 'never used';
  if (row === units || column === units) return 'in every unit';
  const shared = [...strata.units.keys()].filter((s) => strata.row[s] > 0 && strata.column[s] > 0);
  if (shared.length === 0) return 'no shared source';
  if (shared.every((s) => strata.units[s] < 2)) return 'single units';
  const free = shared.some((s) => strata.row[s] < strata.units[s] && strata.column[s] < strata.units[s]);
  return free ? 'tested' : 'not free to vary';
}

/** Why a cell was not tested, in a sentence; null for cells that were. */
export function statement(
  status: CellStatus,
  row: Code,
  column: Code,
  strata: StratifiedTables,
): Bilingual | null {
  const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);
  const nb = `${row.name} og ${column.name}`;
  const en = `${row.nameEnglish} and ${column.nameEnglish}`;
  const which = (holds: (values: Int32Array) => boolean) => (holds(strata.row) ? row : column);
  switch (status) {
    case 'tested':
      return null;
    case 'same code':
      return {
        nb: 'En kode møter alltid seg selv; det er ikke noe å teste.',
        en: 'A code always meets itself; there is nothing to test.',
      };
    case 'nested':
      return {
        nb: `${nb}: den ene ligger under den andre, så tallet følger av kodetreet.`,
        en: `${en}: one lies below the other, so the count follows from the code tree.`,
      };
    case 'no units':
      return { nb: 'Det er ingen enheter å telle i.', en: 'There are no units to count in.' };
    case 'never used': {
      const code = which((values) => total(values) === 0);
      return {
        nb: `${code.name} er ikke brukt i noen enhet; det er ikke noe å teste.`,
        en: `${code.nameEnglish} is in no unit; there is nothing to test.`,
      };
    }
    case 'in every unit': {
      const code = which((values) => total(values) === total(strata.units));
      return {
        nb: `${code.name} er i alle enheter, så tallet kunne ikke vært et annet.`,
        en: `${code.nameEnglish} is in every unit, so the count could not have been another.`,
      };
    }
    case 'no shared source':
      return {
        nb: `${nb} finnes aldri i samme kilde, og ingen kilde kan si om de søker eller skyr hverandre.`,
        en: `${en} are never in the same source, and no source can tell whether they seek or avoid each other.`,
      };
    case 'single units':
      return {
        nb: `Hver kilde som har både ${nb}, er én enkelt enhet; det er ikke noe å sammenligne med.`,
        en: `Every source that has both ${en} is a single unit; there is nothing to compare with.`,
      };
    case 'not free to vary':
      return {
        nb: `I hver kilde som har både ${nb}, er en av dem i alle enheter, så tallet kunne ikke vært et annet.`,
        en: `In every source that has both ${en}, one of them is in all units, so the count could not have been another.`,
      };
    case 'one arrangement':
      return {
        nb: `Hva enn nullhypotesen lar bytte plass, blir tallet det samme for ${nb}; det er ikke noe å teste.`,
        en: `Whatever the null lets change places, the count is the same for ${en}; there is nothing to test.`,
      };
  }
}

/** What a reader of a tested cell must know. */
export const notes = {
  oneSource: {
    nb: 'Bare én kilde sier noe om denne cellen; resultatet gjelder den og ikke andre.',
    en: 'Only one source says anything of this cell; the result holds for it and for no other.',
  },
  unknownOrder: {
    nb: 'Enhetenes rekkefølge i kilden er ikke kjent; forskyvningstesten forutsetter den.',
    en: 'The order of the units in their source is not known; the shift test rests on it.',
  },
} as const satisfies Record<string, Bilingual>;
