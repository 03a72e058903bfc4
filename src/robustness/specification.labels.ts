import { coderRuleLabel } from '../cooccurrence/matrix.labels.js';
import type { Corpus } from '../corpus/corpus.js';
import { measures } from '../measures/measures.js';
import type { Bilingual, Language } from '../shared/language.js';
import { isKeyOf } from '../shared/records.js';
import { shielded } from '../shared/shielded.js';
import { unitNoun } from '../units/unit.labels.js';
import { countedOtherwise, isUnitKind } from '../units/units.js';
import { termsIn } from '../words/terms.js';
import type { SpecificationChoice } from './specification.js';
import { specificationNulls } from './specificationNulls.js';

/** The name of a choice: `unit` is `Enhet`. */
export function choiceLabel(choice: SpecificationChoice, language: Language): string {
  const terms = termsIn(language);
  const { descendants, null: nullHypothesis } = words[language];
  const labels: Readonly<Record<SpecificationChoice, string>> = {
    unit: terms.unit,
    coders: terms.coders,
    rollUp: descendants,
    measure: terms.measure,
    null: nullHypothesis,
  };
  return labels[choice];
}

/** The value of a choice in words; a named coder by name. */
export function choiceValueLabel(
  corpus: Corpus,
  choice: SpecificationChoice,
  value: string | boolean,
  language: Language,
): string {
  const text = String(value);
  switch (choice) {
    case 'rollUp':
      return rollUps[text === 'true' ? 'on' : 'off'][language];
    case 'null':
      return isKeyOf(specificationNulls, text) ? specificationNulls[text].choice[language] : text;
    case 'measure':
      return isKeyOf(measures, text) ? measures[text].about.label[language] : text;
    case 'unit':
      if (isUnitKind(text)) return unitNoun(text, 1, language);
      return isKeyOf(countedOtherwise, text) ? countedOtherwise[text].name[language] : text;
    case 'coders': {
      const id = coderRuleLabel(text, language);
      return shielded(corpus.coders.find((coder) => `coder:${coder.id}` === text)?.name || id);
    }
  }
}

const rollUps: Readonly<Record<'on' | 'off', Bilingual>> = {
  on: { nb: 'teller med', en: 'count with their parent' },
  off: { nb: 'teller ikke med', en: 'do not count' },
};

const words = {
  nb: { descendants: 'Underkoder', null: 'Nullhypotese' },
  en: { descendants: 'Descendants', null: 'Null' },
} as const;
