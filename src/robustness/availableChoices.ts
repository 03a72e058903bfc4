import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Bilingual } from '../shared/language.js';
import { type CoderRule, votes } from '../units/coderRule.js';
import { type UnitKind, unitKinds } from '../units/units.js';
import { label } from '../words/labels.js';
import type { DroppedChoice } from './specification.js';

/** Values of a choice that the material has, and those that it has not. */
export interface AvailableChoice<Value> {
  readonly values: readonly Value[];
  readonly dropped: readonly DroppedChoice[];
}

/** The units that the material can be counted in and tested in. */
export function availableUnits(corpus: Corpus): AvailableChoice<UnitKind> {
  const hasText = corpus.sources.some(({ index, text }) => text !== null && corpus.codedBy[index].size > 0);
  const has = (unit: string) => {
    if (unit === 'line') return corpus.lines.length > 0 || hasText;
    return unit === 'paragraph' || unit === 'sentence' ? hasText : true;
  };
  return {
    values: unitKinds.filter(has),
    dropped: [
      ...unitKinds
        .filter((unit) => !has(unit))
        .map((value) => ({ choice: 'unit' as const, value, reason: noText })),
      ...['window', 'overlap'].map((value) => ({ choice: 'unit' as const, value, reason: noUnits })),
    ],
  };
}

/**
 * The coder rules that the material allows, and each coder who coded something, most codings first.
 *
 * @param most named coders at most
 */
export function availableCoders(corpus: Corpus, most: number): AvailableChoice<CoderRule> {
  const codings = new Int32Array(corpus.coders.length);
  for (const coder of corpus.codings.coder) codings[coder]++;
  const named = corpus.coders
    .filter(({ index, reconciled }) => !reconciled && codings[index] > 0)
    .sort((a, b) => codings[b.index] - codings[a.index] || a.index - b.index);
  const kept = named.slice(0, most).sort((a, b) => a.index - b.index);
  const rules: CoderRule[] = ['any', 'majority', 'all'];
  const dropped: DroppedChoice[] = [];
  if (allows(corpus, 'reconciled')) rules.push('reconciled');
  else dropped.push({ choice: 'coders', value: 'reconciled', reason: notReconciled });
  for (const { id } of named.slice(most)) {
    dropped.push({ choice: 'coders', value: `coder:${id}`, reason: tooMany(most) });
  }
  return { values: [...rules, ...kept.map(({ id }): CoderRule => `coder:${id}`)], dropped };
}

/**
 * With and without roll-up where it can matter to one of the two codes, else without; only with it where one of them
 * is a heading.
 */
export function availableRollUps(corpus: Corpus, codes: readonly Code[]): AvailableChoice<boolean> {
  if (needsRollUp(corpus, codes)) {
    return { values: [true], dropped: [{ choice: 'rollUp', value: 'false', reason: heading }] };
  }
  const parents = new Set(corpus.codes.map((code) => code.parent));
  if (codes.some((code) => parents.has(code.index))) return { values: [false, true], dropped: [] };
  return { values: [false], dropped: [{ choice: 'rollUp', value: 'true', reason: noDescendants }] };
}

/** Whether one of the codes is a heading: nobody applied it, and codes below it are its only use. */
export function needsRollUp(corpus: Corpus, codes: readonly Code[]): boolean {
  return codes.some(
    ({ index }) =>
      !corpus.codings.code.includes(index) && corpus.codes.some(({ parent }) => parent === index),
  );
}

/** Said of a value that gives nothing that another did not give already. */
export function sameAs(choice: 'unit' | 'coders', value: string, other: string): DroppedChoice {
  const name = (language: 'nb' | 'en') => label(other.replace(/^coder:/u, ''), language);
  return choice === 'unit'
    ? {
        choice,
        value,
        reason: {
          nb: `gir de samme enhetene som ${name('nb')}`,
          en: `gives the same units as ${name('en')}`,
        },
      }
    : {
        choice,
        value,
        reason: {
          nb: `gir de samme kodingene som ${name('nb')}`,
          en: `gives the same codings as ${name('en')}`,
        },
      };
}

function allows(corpus: Corpus, rule: CoderRule): boolean {
  try {
    votes(corpus, rule);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const noText: Bilingual = {
  nb: 'ingen kodet kilde har en tekst å dele opp',
  en: 'no coded source has a text to cut up',
};
const noUnits: Bilingual = {
  nb: 'tallene er ikke antall enheter, så det finnes ikke noe å teste mot',
  en: 'the counts are no numbers of units, so there is nothing to test against',
};
const notReconciled: Bilingual = {
  nb: 'en kilde med flere kodere mangler avstemt koding',
  en: 'a source of several coders has no reconciled coding',
};
const tooMany = (most: number): Bilingual => ({
  nb: `bare de ${most} koderne med flest kodinger er med`,
  en: `only the ${most} coders with most codings are taken`,
});
const heading: Bilingual = {
  nb: 'en av kodene er en overskrift og finnes bare gjennom underkodene',
  en: 'one of the codes is a heading and stands only through its descendants',
};
const noDescendants: Bilingual = {
  nb: 'ingen av de to kodene har underkoder',
  en: 'neither of the two codes has descendants',
};
