import { measureOfCells } from './measure.js';
import { ranges } from './ranges.js';

/**
 * z within sources: how far the count of a cell is from what independent placement within each source would give, in
 * standard deviations.
 *
 * Caveat: not strength, as much material gives a large z, and not corrected for the number of cells.
 *
 * @returns any number; NaN where nothing leaves the count free to vary
 * @see Mantel & Haenszel (1959), J. Natl. Cancer Inst. 22(4):719-748
 * @example z(matrix).at('C07', 'V01')
 */
export const z = measureOfCells({
  label: { nb: 'z innenfor kilder', en: 'z within sources' },
  question: {
    nb: 'Hvor langt er antallet fra det en ville ventet om kodene var plassert uavhengig av hverandre innenfor hver kilde?',
    en: 'How far is the count from what independent placement within each source would give?',
  },
  formula: {
    nb: '(n12 - E) / sqrt(V), summert over kildene',
    en: '(n12 - E) / sqrt(V), summed over sources',
  },
  range: ranges.deviation,
  caveat: {
    nb: 'I standardavvik, ikke styrke: mye materiale gir stor z. Ikke korrigert for antall ruter; p står i testene.',
    en: 'In standard deviations, not strength: much material gives a large z. Not corrected for the number of cells; p is in the tests.',
  },
  reference: 'Mantel & Haenszel (1959)',
  symmetric: true,
  rises: true,
  inCurve: true,
  of: (cell) => cell.z,
});
