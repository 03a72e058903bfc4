import type { Language } from '../shared/language.js';
import { type Counts, units } from '../units/units.js';
import { formatNumber } from './numbers.js';

/** What is counted, for one and for several. */
const nouns = {
  source: units.source.noun,
  study: { nb: ['studie', 'studier'], en: ['study', 'studies'] },
  interview: { nb: ['intervju', 'intervjuer'], en: ['interview', 'interviews'] },
  document: { nb: ['dokument', 'dokumenter'], en: ['document', 'documents'] },
  other: { nb: ['annen kilde', 'andre kilder'], en: ['other source', 'other sources'] },
  selection: units.selection.noun,
  character: { nb: ['tegn', 'tegn'], en: ['character', 'characters'] },
  line: units.line.noun,
  coding: { nb: ['koding', 'kodinger'], en: ['coding', 'codings'] },
  code: { nb: ['kode', 'koder'], en: ['code', 'codes'] },
  coder: { nb: ['koder', 'kodere'], en: ['coder', 'coders'] },
  pair: { nb: ['par', 'par'], en: ['pair', 'pairs'] },
  cell: { nb: ['rute', 'ruter'], en: ['cell', 'cells'] },
  unit: { nb: ['enhet', 'enheter'], en: ['unit', 'units'] },
  tradeoff: { nb: ['avveining', 'avveininger'], en: ['trade-off', 'trade-offs'] },
  group: { nb: ['gruppe', 'grupper'], en: ['group', 'groups'] },
  interest: { nb: ['hensyn', 'hensyn'], en: ['interest', 'interests'] },
  condition: { nb: ['betingelse', 'betingelser'], en: ['condition', 'conditions'] },
  figure: { nb: ['figur', 'figurer'], en: ['figure', 'figures'] },
  table: { nb: ['tabell', 'tabeller'], en: ['table', 'tables'] },
  publication: { nb: ['publikasjon', 'publikasjoner'], en: ['publication', 'publications'] },
  notebook: { nb: ['notatbok', 'notatbøker'], en: ['notebook', 'notebooks'] },
  row: { nb: ['rad', 'rader'], en: ['row', 'rows'] },
  value: { nb: ['verdi', 'verdier'], en: ['value', 'values'] },
  finding: { nb: ['funn', 'funn'], en: ['finding', 'findings'] },
  loss: { nb: ['tap', 'tap'], en: ['loss', 'losses'] },
  warning: { nb: ['advarsel', 'advarsler'], en: ['warning', 'warnings'] },
} as const satisfies Readonly<Record<string, Counts>>;

/** Something that is counted. */
export type Noun = keyof typeof nouns;

/** The noun as it stands after a number: `kilde` after 1, `kilder` after any other. */
export function noun(count: number, name: Noun, language: Language): string {
  return nouns[name][language][count === 1 ? 0 : 1];
}

/** A number with its noun: `1 kilde`, `3 996 kodinger`. */
export function counted(count: number, name: Noun, language: Language): string {
  return `${formatNumber(count, language)} ${noun(count, name, language)}`;
}
