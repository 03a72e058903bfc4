import type { Finding } from '../../report/finding.js';
import {
  type CountedSources,
  keyed,
  type MeasuredNumber,
  measured,
  type Phrase,
  phrase,
  sources,
} from '../../report/phrase.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { canCompare } from '../requirements.js';
import type { CellAgreement } from './agreement.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import { pairLabel } from './labels.js';
import { agreedCells, mostlyAgreedCells } from './ranking.js';

/** Pairs that a sentence names at most. */
const named = 5;

/** What at least three in four sources say the same of, and no group the opposite. */
export function agreedFindings(found: Consistency): Finding[] {
  const { language } = found.corpus;
  const texts = words[language];
  const agreed = agreedCells(found);
  if (agreed.length === 0) return [];
  const shown = agreed.slice(0, named);
  const against = new Set(shown.flatMap((cell) => opposite(cell)));
  return [
    {
      key: 'consistency.agreed',
      verdict: 'description',
      null: null,
      sentence: [
        ...(canCompare(found.corpus) ? texts.agreed : texts.agreedAlone)(
          measured('pairs', agreed.length, counted(agreed.length, 'pair', language)),
        ),
        ...listOf(shown, language, () => []),
        '.',
      ],
      n: phrase`${sources(speaking(shown), 'source')}`,
      caveat: texts.caveat,
      ...(against.size === 0
        ? {}
        : { against: texts.against(keyed('against', sources(against.size, 'source'))) }),
      plain: texts.plain(formatNumber(agreed.length, language), agreed.length === 1),
    },
  ];
}

/** What at least three in four sources say the same of, but some group the opposite. */
export function mostlyFindings(found: Consistency): Finding[] {
  const { language } = found.corpus;
  const texts = words[language];
  const mostly = mostlyAgreedCells(found);
  if (mostly.length === 0) return [];
  const shown = mostly.slice(0, named);
  return [
    {
      key: 'consistency.mostly',
      verdict: 'description',
      null: null,
      sentence: [
        ...texts.mostly(measured('pairs', mostly.length, counted(mostly.length, 'pair', language))),
        ...listOf(shown, language, (cell) => butPhrase(cell, language)),
        '.',
      ],
      n: phrase`${sources(speaking(shown), 'source')}`,
      caveat: texts.mostlyCaveat,
    },
  ];
}

/** `; described by most: **C × V** as hindering (12 of 13)`, each with what follows. */
function listOf(
  shown: readonly ConsistencyCell[],
  language: Language,
  but: (cell: ConsistencyCell) => Phrase,
) {
  const texts = words[language];
  return shown.flatMap((cell, i): Phrase => {
    const { all, agreement } = cell;
    const { direction } = agreement!;
    const share = texts.share(keyed(direction, sources(all[direction])), sources(all.sources));
    const before = i === 0 ? texts.mostDescribed : '; ';
    const pair = `**${pairLabel(cell, language)}**`;
    return phrase`${before}${pair} ${texts.described[direction]} (${share})${but(cell)}`;
  });
}

/** `, but document the opposite (n = 1)` */
function butPhrase({ agreement }: ConsistencyCell, language: Language): Phrase {
  const { against } = agreement!;
  const texts = words[language];
  const list = against.flatMap((group, i): Phrase => {
    const between = i === 0 ? '' : texts.and;
    return phrase`${between}${label(group.group, language)} (n = ${keyed('opposite', sources(group.sources))})`;
  });
  return phrase`${texts.but}${list}`;
}

/** Sources that say the opposite of most. */
function opposite({ sources: speaking, agreement }: ConsistencyCell): number[] {
  const other: CellAgreement['direction'] = agreement!.direction === 'promotes' ? 'hinders' : 'promotes';
  return speaking.filter(({ verdict }) => verdict === other).map(({ source }) => source);
}

/** Sources that speak of any of the cells. */
function speaking(cells: readonly ConsistencyCell[]): number {
  return new Set(cells.flatMap(({ sources: own }) => own.map(({ source }) => source))).size;
}

const words = {
  nb: {
    agreed: (pairs: MeasuredNumber) =>
      phrase`I ${pairs} sier minst tre av fire kilder det samme, og ingen gruppe det motsatte`,
    agreedAlone: (pairs: MeasuredNumber) => phrase`I ${pairs} sier minst tre av fire kilder det samme`,
    mostDescribed: '; de som flest omtaler: ',
    described: { promotes: 'beskrives som fremmende', hinders: 'beskrives som hemmende' },
    share: (same: CountedSources, of: CountedSources) => phrase`${same} av ${of}`,
    caveat: 'Dette er talt, ikke prøvd. Grupper som ikke omtaler paret, kan mene noe annet.',
    against: (count: CountedSources) =>
      phrase`${count} sier det motsatte om minst ett av parene som er nevnt.`,
    plain: (pairs: string, one: boolean) =>
      `Kildene er enige om ${pairs} ${one ? 'sammenheng' : 'sammenhenger'} mellom en betingelse og en verdi, på tvers av gruppene.`,
    mostly: (pairs: MeasuredNumber) =>
      phrase`I ${pairs} sier minst tre av fire kilder det samme, men minst én gruppe det motsatte`,
    mostlyCaveat: 'Dette er talt, ikke prøvd; en gruppe kan være en eneste kilde.',
    but: ', men det motsatte sier ',
    and: ' og ',
  },
  en: {
    agreed: (pairs: MeasuredNumber) =>
      phrase`In ${pairs}, at least three in four sources say the same, and no group the opposite`,
    agreedAlone: (pairs: MeasuredNumber) => phrase`In ${pairs}, at least three in four sources say the same`,
    mostDescribed: '; those described by most sources: ',
    described: { promotes: 'is described as promoting', hinders: 'is described as hindering' },
    share: (same: CountedSources, of: CountedSources) => phrase`${same} of ${of}`,
    caveat: 'This is counted, not tested. Groups that do not mention a pair may take a different view.',
    against: (count: CountedSources) => phrase`${count} say the opposite of at least one of the pairs named.`,
    plain: (pairs: string, one: boolean) =>
      `The sources agree on ${pairs} ${one ? 'link' : 'links'} between a condition and a value, across the groups.`,
    mostly: (pairs: MeasuredNumber) =>
      phrase`In ${pairs}, at least three in four sources say the same, but some group the opposite`,
    mostlyCaveat: 'This is counted, not tested; a group may be a single source.',
    but: ', but the opposite is said by ',
    and: ' and ',
  },
} as const;
