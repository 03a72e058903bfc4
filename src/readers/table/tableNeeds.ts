import { formatLabel } from '../../corpus/formatNames.js';
import type { Bilingual, Language } from '../../shared/language.js';
import { textIn } from '../../shared/problem.js';
import { didYouMean } from '../../shared/suggest.js';
import { isCodebookTable } from './codebookColumns.js';
import { listed } from './columns.js';
import { layoutOffer } from './layoutOffer.js';
import { findColumn, type Mapping, missingColumns } from './mapping.js';
import type { TableCandidate } from './openTables.js';
import type { Table } from './parseTable.js';
import { plainTables } from './plainTables.js';
import { proposeMapping } from './proposeMapping.js';
import { longTableNeeds } from './readLongTable.js';
import { wideTableNeeds } from './readWideTable.js';
import type { TableKind } from './tableKind.js';
import { withMapping } from './withMapping.js';

/** What a table lacks to be of one of some kinds: columns that the mapping names, or any that are known. */
export function needsOf(mapping: Mapping, kinds: readonly TableKind[], { columns }: Table): Bilingual {
  const missing = missingColumns(columns, mapping);
  if (missing.length > 0) return mappingMissed(columns, missing);
  if (kinds === plainTables) {
    const needs = (language: Language) =>
      [longTableNeeds, wideTableNeeds].map((each) => textIn(each, language));
    const [[longNb, wideNb], [longEn, wideEn]] = [needs('nb'), needs('en')];
    return {
      nb: `en lang tabell trenger ${longNb}; en bred tabell trenger ${wideNb}; eller nevn kolonnene med --mapping`,
      en: `a long table needs ${longEn}; a wide table needs ${wideEn}; or name the columns with --mapping`,
    };
  }
  const names = (language: Language, or: string) =>
    kinds.map(({ name }) => formatLabel(name, language)).join(or);
  return {
    nb: `kolonnene i ${names('nb', ' eller ')} trengs`,
    en: `the columns of ${names('en', ' or ')} are needed`,
  };
}

/** What the first table may be of which anything is known, or can be guessed from its content, with the mapping ready. */
export function offerOf(
  candidates: readonly TableCandidate[],
  mapping: Mapping,
  kinds: readonly TableKind[],
): Bilingual {
  if (kinds !== plainTables) return { nb: '', en: '' };
  if (candidates.some(({ readings }) => readings.some(({ columns }) => isOnlyCodebook(columns))))
    return {
      nb: '. Det ser ut til å være en kodebok: gi den ved siden av kodingene, som i «brukermote check KODINGER --codebook KODEBOK»',
      en: '. It looks like a codebook: give it beside the codings, as in "brukermote check CODINGS --codebook CODEBOOK"',
    };
  for (const { readings } of candidates)
    for (const table of readings) {
      const offer = layoutOffer(table, mapping);
      if (offer !== undefined) return { nb: `. ${offer.nb}`, en: `. ${offer.en}` };
    }
  if (Object.keys(mapping).length > 0) return { nb: '', en: '' };
  for (const { readings } of candidates) {
    const draft = readings.length === 0 ? undefined : proposeMapping(readings[0]);
    if (draft === undefined) continue;
    const saved = withMapping(draft);
    return {
      nb: `. Etter innholdet å dømme: ${saved.nb}, og rett det som er feil`,
      en: `. To judge by the content: ${saved.en}, and correct what is wrong`,
    };
  }
  return { nb: '', en: '' };
}

/** Whether a table describes codes, and has no quotes that they could be codes of. */
function isOnlyCodebook(columns: readonly string[]): boolean {
  return isCodebookTable(columns) && findColumn(columns, 'text', {}) < 0;
}

function mappingMissed(columns: readonly string[], missing: readonly string[]): Bilingual {
  const hints = missing.map((name) => didYouMean(name, columns));
  const named = (language: Language) =>
    missing.map((name, i) => `${name}${hints[i][language].replace(/\?$/u, '')}`).join(', ');
  return {
    nb: `mappingen nevner kolonner som tabellen ikke har: ${named('nb')}. Kolonnene er ${listed(columns, 60)}`,
    en: `the mapping names columns that the table does not have: ${named('en')}. The columns are ${listed(columns, 60)}`,
  };
}
