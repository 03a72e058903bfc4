import type { Coder } from '../corpus/source.js';
import { shorten } from '../figures/figure.js';
import type { Bilingual, Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import type { AgreementReport } from './agreementReport.js';
import type { Matching } from './selectionUnits.js';

/** A coder by a short id (`K1`), or by name where the id is long. */
export function coderLabel({ id, name }: Coder): string {
  return id.length <= 6 ? id : shorten(name, 24);
}

/** `K1, K2 og K3` */
export function listed(names: readonly string[], language: Language): string {
  const and = language === 'nb' ? ' og ' : ' and ';
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}

/** A number of units with the word for them: `230 utvalg`. */
export function unitsLabel(unit: AgreementReport['unit'], units: number, language: Language): string {
  const { one, more } = unitWords[unit][language];
  return `${formatNumber(units, language)} ${units === 1 ? one : more}`;
}

/** What the unit is called: `utvalg`. */
export function unitName(unit: AgreementReport['unit'], language: Language): string {
  return unitWords[unit][language].one;
}

/** When selections of two coders are one unit, as the end of a sentence. */
export function matchingLabel(matching: Matching, language: Language): string {
  if (matching.rule === 'identical') return identical[language];
  const share = formatPercent(matching.minimumOverlap, language);
  const of = basisWords[matching.of][language];
  return language === 'nb'
    ? `det de har felles, er minst ${share} av ${of}`
    : `what they share is at least ${share} of ${of}`;
}

/** How agreement was counted: units, sources, coders, and when selections of two coders are the same unit. */
export function describeComparison(report: AgreementReport, language: Language): string {
  const { coders, sources, matching } = report;
  const names = listed(coders.map(coderLabel), language);
  const units = unitsLabel(report.unit, report.units, language);
  const n = formatNumber(sources.length, language);
  if (language === 'nb') {
    const who = coders.length > 2 ? `minst to av ${names}` : names;
    const where = `${units} i ${n} ${sources.length === 1 ? 'kilde' : 'kilder'}, kodet av ${who}.`;
    if (matching === null) return where;
    return `${where} Utvalg fra ulike kodere er samme enhet når ${matchingLabel(matching, language)}.`;
  }
  const who = coders.length > 2 ? `at least two of ${names}` : names;
  const where = `${units} in ${n} ${sources.length === 1 ? 'source' : 'sources'}, coded by ${who}.`;
  if (matching === null) return where;
  return `${where} Selections of different coders are the same unit when ${matchingLabel(matching, language)}.`;
}

/** A share of units: one decimal below ten per cent, as most codes are rare. */
export function prevalenceLabel(share: number | null, language: Language): string {
  if (share === null) return '–';
  const percent = formatNumber(share * 100, language, share < 0.0995 ? 1 : 0);
  return percent + (language === 'nb' ? '\u00a0%' : '%');
}

interface UnitWord {
  readonly one: string;
  readonly more: string;
}

const unitWords: Readonly<Record<AgreementReport['unit'], Readonly<Record<Language, UnitWord>>>> = {
  character: { nb: { one: 'tegn', more: 'tegn' }, en: { one: 'character', more: 'characters' } },
  selection: { nb: { one: 'utvalg', more: 'utvalg' }, en: { one: 'selection', more: 'selections' } },
  line: { nb: { one: 'linje', more: 'linjer' }, en: { one: 'line', more: 'lines' } },
};

const identical: Bilingual = { nb: 'de er nøyaktig samme tekststed', en: 'they are exactly the same span' };

const basisWords: Readonly<Record<'shorter' | 'longer' | 'union', Bilingual>> = {
  shorter: { nb: 'det korteste', en: 'the shorter one' },
  longer: { nb: 'det lengste', en: 'the longer one' },
  union: { nb: 'begge til sammen', en: 'both together' },
};
