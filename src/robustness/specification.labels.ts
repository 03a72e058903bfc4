import type { Corpus } from '../corpus/corpus.js';
import { measureGuide } from '../measures/measureGuide.js';
import type { Bilingual, Language } from '../shared/language.js';
import { label } from '../words/labels.js';
import type { SpecificationChoice } from './specification.js';

/** The name of a choice: `unit` is `Enhet`. */
export function choiceLabel(choice: SpecificationChoice, language: Language): string {
  return choices[choice][language];
}

/** The value of a choice in words; a named coder by name. */
export function choiceValueLabel(
  corpus: Corpus,
  choice: SpecificationChoice,
  value: string | boolean,
  language: Language,
): string {
  const text = String(value);
  if (choice === 'rollUp') return rollUps[text === 'true' ? 'on' : 'off'][language];
  if (choice === 'null') return (nulls[text] ?? { nb: text, en: text })[language];
  if (choice === 'measure') {
    return measureGuide.find(({ name }) => name === text)?.label[language] ?? text;
  }
  if (choice === 'unit') return (units[text] ?? { nb: label(text, 'nb'), en: label(text, 'en') })[language];
  if (!text.startsWith('coder:')) return label(text, language);
  const id = text.slice('coder:'.length);
  return corpus.coders.find((coder) => coder.id === id)?.name || id;
}

const choices: Readonly<Record<SpecificationChoice, Bilingual>> = {
  unit: { nb: 'Enhet', en: 'Unit' },
  coders: { nb: 'Kodere', en: 'Coders' },
  rollUp: { nb: 'Underkoder', en: 'Descendants' },
  measure: { nb: 'Mål', en: 'Measure' },
  null: { nb: 'Nullhypotese', en: 'Null' },
};

const rollUps: Readonly<Record<'on' | 'off', Bilingual>> = {
  on: { nb: 'teller med', en: 'count with their parent' },
  off: { nb: 'teller ikke med', en: 'do not count' },
};

const units: Readonly<Record<string, Bilingual>> = {
  window: { nb: 'glidende vindu', en: 'moving window' },
};

const nulls: Readonly<Record<string, Bilingual>> = {
  exact: { nb: 'eksakt, innenfor kilder', en: 'exact, within sources' },
  permutation: { nb: 'permutasjon innenfor kilder', en: 'permutation within sources' },
  shift: { nb: 'forskyvning innenfor kilder', en: 'shift within sources' },
  curveball: { nb: 'faste totaler innenfor kilder', en: 'fixed totals within sources' },
  pooled: { nb: 'kildene slått sammen (kontrast)', en: 'sources pooled (a foil)' },
};
