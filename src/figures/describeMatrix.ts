import type { CooccurrenceMatrix } from '../cooccurrence/cooccurrenceMatrix.js';
import { formatNumber } from '../shared/formatNumber.js';
import { label } from '../shared/labels.js';
import type { Language } from '../shared/language.js';

/** How a matrix was counted, in one sentence: unit, number of units and sources, coder rule, roll-up. */
export function describeMatrix(matrix: CooccurrenceMatrix, language: Language): string {
  const { corpus, unit, rollUp } = matrix;
  const number = (value: number) => formatNumber(value, language);
  const sources = number(corpus.sources.length);
  const rule = coderRuleLabel(matrix.coders, language);
  if (language === 'nb') {
    const counted =
      unit === 'overlap'
        ? `Overlapp mellom kodinger i ${sources} kilder`
        : `${number(matrix.unitCount)} enheter (${unitName(unit, 'nb')}) i ${sources} kilder`;
    return `${counted}; kodere: ${rule}${rollUp ? '; overordnede koder teller med sine underkoder' : ''}.`;
  }
  const counted =
    unit === 'overlap'
      ? `Overlaps between codings in ${sources} sources`
      : `${number(matrix.unitCount)} units (${unitName(unit, 'en')}) in ${sources} sources`;
  return `${counted}; coders: ${rule}${rollUp ? '; parent codes count with their descendants' : ''}.`;
}

/** The coder rule in words; a named coder by name. */
export function coderRuleLabel(rule: string, language: Language): string {
  if (!rule.startsWith('coder:')) return label(rule, language);
  return rule.slice('coder:'.length);
}

/** The units of a matrix in the plural; `window:4` and `group:office` with what they are given. */
function unitName(unit: string, language: Language): string {
  const [kind, given = ''] = unit.split(':', 2);
  const name = Object.hasOwn(units[language], kind) ? units[language][kind] : kind;
  return given === ''
    ? name
    : `${name} ${given === 'all' ? wholeConversation[language] : label(given, language)}`;
}

const units: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    selection: 'kodede tekstutvalg',
    line: 'linjer',
    paragraph: 'avsnitt',
    sentence: 'setninger',
    source: 'kilder',
    window: 'linjer med vindu',
    group: 'grupper av kilder etter',
  },
  en: {
    selection: 'coded selections',
    line: 'lines',
    paragraph: 'paragraphs',
    sentence: 'sentences',
    source: 'sources',
    window: 'lines with window',
    group: 'groups of sources by',
  },
};

const wholeConversation = { nb: 'hele samtalen', en: 'the whole conversation' } as const;
