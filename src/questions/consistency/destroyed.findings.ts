import { nameIn } from '../../corpus/code.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { Finding } from '../../report/finding.js';
import { keyed, measured, type Phrase, phrase, sources } from '../../report/phrase.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatSigned } from '../../words/numbers.js';
import {
  type ConditionValue,
  type CreatedAndDestroyed,
  isDivided,
  type Turn,
  type ValueSides,
} from './createdAndDestroyed.js';
import { holderLabel } from './value.labels.js';

/**
 * The conditions that create value in some sources and destroy it in others, those with most sources that destroy first;
 * where nothing is destroyed, those that create it in some and hinder it in others.
 */
export function destroyedFindings(found: CreatedAndDestroyed): Finding[] {
  const { destroys, leastEachSide } = found;
  return found.conditions
    .filter(({ all }) => isDivided(all, found) && (!destroys || all.destroying >= leastEachSide))
    .sort((a, b) => b.all.destroying - a.all.destroying)
    .map((each) => conditionFinding(found, each));
}

function conditionFinding(
  { corpus, destroys }: CreatedAndDestroyed,
  { condition, all, parts }: ConditionValue,
): Finding {
  const { language } = corpus;
  const texts = words[language];
  const name = `**${codeLabel(condition, language)}**`;
  const whose = parts
    .filter((part) => part.whose !== 'unsaid')
    .map((part) => phrase`; ${holderPhrase(part, destroys, language)}`);
  return {
    key: `consistency.destroyed.${condition.id}`,
    verdict: 'description',
    null: null,
    sentence: [
      ...sidesPhrase(name, all, destroys, language),
      ...whose.flat(),
      ...turnPhrase(all.turn, language),
      '.',
    ],
    n: phrase`${sources(all.all.sources, 'source')}`,
    caveat: texts.caveat,
    plain: texts.plain[destroys ? 'destroyed' : 'hindered'](nameIn(condition, language)),
    fold: {
      kind: 'consistency.destroyed',
      short: phrase`${name} (${counts(all, 'promotes')} / ${counts(all, 'hinders')})`,
    },
  };
}

/** Sources on one side, where the others are told too. */
function counts({ all }: ValueSides, side: 'promotes' | 'hinders', key: string = side) {
  const others = [all.promotes, all.hinders, all.ambivalent].filter(
    (_, i) => i !== (side === 'promotes' ? 0 : 1),
  );
  return { count: all[side], key, others, of: all.sources };
}

function sidesPhrase(name: string, sides: ValueSides, destroys: boolean, language: Language): Phrase {
  const texts = words[language];
  const [creates, takes] = [counts(sides, 'promotes'), counts(sides, 'hinders')];
  const all = sources(sides.all.sources, 'source');
  const said = phrase`${name} ${texts.creates} ${creates} ${texts.of} ${all}, ${destroys ? texts.takes : texts.hinders} ${takes}`;
  return destroys ? phrase`${said}; ${texts.destroys} ${keyed('destroys', sources(sides.destroying))}` : said;
}

/** `public value: created in 6, hindered or destroyed in 1 of 7`, where these are not withheld. */
function holderPhrase(sides: ValueSides, destroys: boolean, language: Language): Phrase {
  const texts = words[language];
  const whose = sides.whose ?? 'unsaid';
  const [creates, takes] = [
    counts(sides, 'promotes', `${whose}Promotes`),
    counts(sides, 'hinders', `${whose}Hinders`),
  ];
  const all = keyed(`${whose}Sources`, sources(sides.all.sources));
  return phrase`${holderLabel(whose, language)}: ${texts.created} ${creates}, ${destroys ? texts.taken : texts.hindered} ${takes} ${texts.of} ${all}`;
}

/** Between which levels the sign changes, where neither side is withheld. */
function turnPhrase(turn: Turn | null, language: Language): Phrase {
  if (turn === null) return [];
  const texts = words[language];
  const { before, after } = turn;
  const side = (key: 'before' | 'after', { groups, balance, sources: count }: Turn['before']) => {
    const names = groups.map((group) => label(group, language)).join(' / ');
    const mean = measured(`${key}Balance`, balance, formatSigned(balance, language, 1));
    return phrase`${names} (${mean}; ${keyed(`${key}Sources`, sources(count, 'source'))} ${texts[key]})`;
  };
  return [
    {
      told: phrase`; ${texts.turns} ${side('before', before)} ${texts.and} ${side('after', after)}`,
      restOn: [before.sources, after.sources],
      instead: '',
    },
  ];
}

const words = {
  nb: {
    creates: 'beskrives som å skape verdi i',
    takes: 'som å hemme eller ødelegge den i',
    hinders: 'som å hemme den i',
    destroys: 'ødelagt sies den å være i',
    created: 'skapt i',
    taken: 'hemmet eller ødelagt i',
    hindered: 'hemmet i',
    of: 'av',
    turns: 'fortegnet snur mellom',
    and: 'og',
    before: 'så langt',
    after: 'videre',
    caveat: 'Dette er talt, ikke prøvd; en kilde kan si begge deler.',
    plain: {
      destroyed: (name: string) => `Noen kilder sier at ${name} skaper verdi, andre at den ødelegges.`,
      hindered: (name: string) => `Noen kilder sier at ${name} skaper verdi, andre at den hemmes.`,
    },
  },
  en: {
    creates: 'is described as creating value in',
    takes: 'as hindering or destroying it in',
    hinders: 'as hindering it in',
    destroys: 'it is said to be destroyed in',
    created: 'created in',
    taken: 'hindered or destroyed in',
    hindered: 'hindered in',
    of: 'of',
    turns: 'the sign turns between',
    and: 'and',
    before: 'so far',
    after: 'from there on',
    caveat: 'This is counted, not tested; a source may say both.',
    plain: {
      destroyed: (name: string) => `Some sources say that ${name} creates value, others that it destroys it.`,
      hindered: (name: string) => `Some sources say that ${name} creates value, others that it hinders it.`,
    },
  },
} as const;
