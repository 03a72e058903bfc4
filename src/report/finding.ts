import type { Bilingual, Language } from '../shared/language.js';
import { markdownText } from './escape/markdownText.js';
import { type Phrase, phraseText } from './phrase.js';
import type { SectionId } from './section.js';

/**
 * What a finding may be taken for.
 *
 * - `confirmatory`: its test holds at the share of the error of the whole page that its family has (`pageAlpha`)
 * - `exploratory`: a test points to it, without holding so, or the test was not the main one of its question
 * - `description`: counted, not tested
 * - `nothing`: tested, and not distinguished from chance
 * - `lacking`: the material does not bear the question
 */
export const findingVerdicts = ['confirmatory', 'exploratory', 'description', 'nothing', 'lacking'] as const;

export type FindingVerdict = (typeof findingVerdicts)[number];

/** The null hypotheses that sentences speak of, each with what it says. */
export const nulls = {
  independence: {
    nb: 'kodene er fordelt uavhengig av hverandre innenfor hver kilde',
    en: 'the codes are placed independently of each other within each source',
  },
  averageItem: {
    nb: 'indikatoren er som gjennomsnittet av indikatorene',
    en: 'the indicator is as the average of the indicators',
  },
  average: {
    nb: 'kildene heller i gjennomsnitt ikke til noen side',
    en: 'on average the sources lean to neither side',
  },
  contrast: {
    nb: 'det er ingen forskjell mellom det som sammenlignes',
    en: 'there is no difference between what is compared',
  },
  exchangeable: {
    nb: 'gruppen en kilde er i, har ingenting med retningen å gjøre',
    en: 'the group of a source has nothing to do with the direction',
  },
  noOrder: {
    nb: 'hver kilde kunne like gjerne sagt det motsatte',
    en: 'each source might as well have said the opposite',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type NullName = keyof typeof nulls;

/** One thing that was found, in plain language, with what it rests on and what to be careful about. */
export interface Finding {
  /** Stable, the same in every run and language: the question, what is said, and of which codes: `design.gap.V02`. */
  readonly key: string;
  /** One plain sentence with its numbers, every one computed; Markdown. */
  readonly sentence: Phrase;
  /** What was counted: `34 studies`. */
  readonly n: Phrase;
  /** What the sentence does not say, or when it would not hold. */
  readonly caveat: string;
  readonly verdict: FindingVerdict;
  /** The null that was tested; null where nothing was. */
  readonly null: NullName | null;
  /** Negative cases: sources with the opposite direction, or with one code and not the other. */
  readonly against?: Phrase;
  /** The fewest sources, or codings, whose removal turns it, and what one coder alone gives. */
  readonly change?: Phrase;
  /**
   * The same for a manager, where it could open the page: at most 25 words, LIX at most 45, no ids, no p, no sign that is not
   * explained, no number of sources that may have to be withheld.
   */
  readonly plain?: string;
  /**
   * Keys of all counts of sources that its sentence, its n and its cases against tell or are computed from (`countKey`); empty where
   * it rests on published literature alone. A finding that does not say is not published.
   */
  readonly restsOn?: readonly string[];
  /** Of findings of one kind those beyond the third are told together: each by these words. */
  readonly fold?: { readonly kind: string; readonly short: Phrase };
}

/** What was found on one question, or in another section of the page. */
export interface Findings {
  readonly kind: 'findings';
  /** Name of the question or section. */
  readonly question: SectionId;
  readonly language: Language;
  readonly found: readonly Finding[];
}

/** Findings of one kind that are told in full; the others are named in one line. */
const toldInFull = 3;

const words = {
  nb: {
    caveat: 'Forbehold:',
    against: 'Mot:',
    change: 'Hva som ville endret det:',
    others: 'Det samme gjelder',
    verdicts: { confirmatory: 'står seg', exploratory: 'utforskende' },
  },
  en: {
    caveat: 'Caveat:',
    against: 'Against:',
    change: 'What would change it:',
    others: 'The same holds for',
    verdicts: { confirmatory: 'holds', exploratory: 'exploratory' },
  },
} as const;

/**
 * Findings as a list for a person, in a notebook and on the page of findings alike. A caveat that holds for several in a
 * row stands behind the last of them; of findings of one kind those beyond the third are named in one line.
 *
 * @returns Markdown
 */
export function findingsText({ found, language }: Findings): string {
  const texts = words[language];
  const text = (said: Phrase) => phraseText(said, language);
  const ofKind = new Map<string, Finding[]>();
  for (const each of found)
    if (each.fold !== undefined) ofKind.set(each.fold.kind, [...(ofKind.get(each.fold.kind) ?? []), each]);
  const foldedLine = (finding: Finding): string[] | null => {
    if (finding.fold === undefined) return null;
    const peers = ofKind.get(finding.fold.kind)!;
    const place = peers.indexOf(finding);
    if (place < toldInFull || peers.length <= toldInFull + 1) return null;
    if (place > toldInFull) return [];
    const named = peers.slice(toldInFull).map(({ fold }) => text(fold!.short));
    return [`- ${texts.others}: ${named.join('; ')}.`];
  };
  const shown = found.filter((finding) => foldedLine(finding) === null);
  return found
    .flatMap((finding) => {
      const line = foldedLine(finding);
      if (line !== null) return line;
      const { sentence, n, caveat, verdict, against, change } = finding;
      const again = shown[shown.indexOf(finding) + 1]?.caveat === caveat;
      const mark =
        verdict === 'confirmatory' || verdict === 'exploratory' ? `${texts.verdicts[verdict]}; ` : '';
      const behind = [
        ...(against === undefined ? [] : [`${texts.against} ${text(against)}`]),
        ...(change === undefined ? [] : [`${texts.change} ${text(change)}`]),
        ...(again || caveat === '' ? [] : [`${texts.caveat} ${caveat}`]),
      ];
      // One thing can follow the sentence; more of them are read one by one.
      const between = behind.length > 1 ? '\n  - ' : ' ';
      return [[`- ${text(sentence)} *(${mark}${text(n)})*`, ...behind.map(markdownText)].join(between)];
    })
    .join('\n');
}
