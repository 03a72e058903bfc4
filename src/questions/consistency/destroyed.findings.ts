import { codeLabel } from '../../figures/codeLabels.js';
import type { Finding } from '../../report/finding.js';
import { type CountedSources, keyed, measured, type Phrase, phrase, sources } from '../../report/phrase.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatSigned } from '../../words/numbers.js';
import { inSentenceName } from '../inSentenceName.js';
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
  { corpus, destroys, leastEachSide }: CreatedAndDestroyed,
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
      ...turnPhrase(all.turn, leastEachSide, language),
      '.',
    ],
    n: phrase`${sources(all.all.promotes + all.all.hinders, 'source')}`,
    caveat: texts.caveat,
    ...(destroys ? { plain: texts.plain(inSentenceName(condition, language)) } : {}),
    fold: {
      kind: 'consistency.destroyed',
      short: phrase`${name} (${counts(all, 'promotes')} ${texts.against} ${counts(all, 'hinders')} ${texts.sources})`,
    },
  };
}

/** Sources on one side. */
function counts({ all }: ValueSides, side: 'promotes' | 'hinders', key: string = side): CountedSources {
  return keyed(key, sources(all[side]));
}

function sidesPhrase(name: string, sides: ValueSides, destroys: boolean, language: Language): Phrase {
  const texts = words[language];
  const [creates, takes] = [counts(sides, 'promotes'), counts(sides, 'hinders')];
  const said = phrase`${name} ${texts.creates} ${creates} ${texts.sources}, ${destroys ? texts.takes : texts.hinders} ${takes}`;
  return destroys ? phrase`${said}; ${texts.destroys} ${keyed('destroys', sources(sides.destroying))}` : said;
}

/** `public value: created in 6 sources, hindered or destroyed in 1`. */
function holderPhrase(sides: ValueSides, destroys: boolean, language: Language): Phrase {
  const texts = words[language];
  const whose = sides.whose ?? 'unsaid';
  const [creates, takes] = [
    counts(sides, 'promotes', `${whose}Promotes`),
    counts(sides, 'hinders', `${whose}Hinders`),
  ];
  const destroyed = keyed(`${whose}Destroys`, sources(sides.destroying));
  const said = phrase`${holderLabel(whose, language)}: ${texts.created} ${creates}, ${destroys ? texts.taken : texts.hindered} ${takes}`;
  return destroys ? phrase`${said} (${texts.destroyedIn} ${destroyed})` : said;
}

/** Between which levels the sign changes, where enough sources stand on either side. */
function turnPhrase(turn: Turn | null, least: number, language: Language): Phrase {
  if (turn === null || Math.min(turn.before.sources, turn.after.sources) < least) return [];
  const texts = words[language];
  const { before, after } = turn;
  const side = (key: 'before' | 'after', { groups, balance, sources: count }: Turn['before']) => {
    const names = groups.map((group) => label(group, language)).join(' / ');
    const mean = measured(`${key}Balance`, balance, formatSigned(balance, language, 1));
    return phrase`${names} (${mean}; ${keyed(`${key}Sources`, sources(count, 'source'))} ${texts[key]})`;
  };
  return phrase`; ${texts.turns} ${side('before', before)} ${texts.and} ${side('after', after)}`;
}

const words = {
  nb: {
    creates: 'sies å skape verdi i',
    takes: 'og å hemme eller ødelegge den i',
    hinders: 'og å hemme den i',
    destroys: 'minst én gang sies den å bli ødelagt i',
    created: 'skapt i',
    taken: 'hemmet eller ødelagt i',
    hindered: 'hemmet i',
    sources: 'kilder',
    against: 'mot',
    destroyedIn: 'minst én gang ødelagt i',
    turns: 'fortegnet snur mellom',
    and: 'og',
    before: 'så langt',
    after: 'videre',
    caveat: 'Dette er talt, ikke prøvd; en kilde kan si begge deler.',
    plain: (name: string) => `Noen kilder sier at «${name}» skaper verdi, andre at verdi blir ødelagt.`,
  },
  en: {
    creates: 'is said to create value in',
    takes: 'and to hinder or destroy it in',
    hinders: 'and to hinder it in',
    destroys: 'at least once it is said to be destroyed in',
    created: 'created in',
    taken: 'hindered or destroyed in',
    hindered: 'hindered in',
    sources: 'sources',
    against: 'against',
    destroyedIn: 'at least once destroyed in',
    turns: 'the sign turns between',
    and: 'and',
    before: 'so far',
    after: 'from there on',
    caveat: 'This is counted, not tested; a source may say both.',
    plain: (name: string) => `Some sources say that “${name}” creates value, others that it destroys value.`,
  },
} as const;
