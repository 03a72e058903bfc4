import { sourceKinds } from '../../corpus/source.js';
import { markdownText } from '../../report/escape/markdownText.js';
import { type Finding, type FindingVerdict, type NullName, nulls } from '../../report/finding.js';
import type { OutputKind } from '../../report/outputKind.js';
import {
  type Phrase,
  type PhraseNumbers,
  phraseNumbers,
  phraseText,
  shownNumbers,
} from '../../report/phrase.js';
import type { SectionId } from '../../report/section.js';
import { defaults } from '../../shared/defaults.js';
import type { Language } from '../../shared/language.js';
import { type PageFamily, pageAlpha, pageShares } from '../../shared/pageAlpha.js';
import { keysOf } from '../../shared/records.js';
import type { OpeningSentence } from './opening.statements.js';
import type { Page, SectionStatus } from './page.findings.js';
import { familyLabel } from './text.findings.js';
import type { ToAnswer } from './toAnswer.statements.js';

/** Grows when a key changes its name or meaning, or goes away; a new key does not change it. */
export const findingsVersion = 2;

/** A sentence with the very numbers that it tells. */
export interface SentenceData {
  readonly text: string;
  readonly numbers: PhraseNumbers;
}

/** A finding as data. */
export interface FindingData extends SentenceData {
  /** The same in every run and language. */
  readonly key: string;
  readonly verdict: FindingVerdict;
  /** The null hypothesis that was tested, by name; null where none was. */
  readonly null: NullName | null;
  /** What that null says. */
  readonly nullText: string | null;
  readonly n: SentenceData;
  readonly caveat: string;
  readonly against: SentenceData | null;
  readonly change: SentenceData | null;
  readonly plain: string | null;
}

/** The page of findings as data. */
export interface FindingsData {
  readonly format: 'brukermote-findings';
  readonly version: number;
  readonly project: string;
  readonly synthetic: boolean;
  readonly language: Language;
  /** What the page is made for, and who may have it. */
  readonly output: OutputKind;
  readonly material: {
    readonly sources: Readonly<Record<string, number>>;
    readonly codings: number;
    readonly codes: number;
  };
  /** The analysis that was made, with where each choice was made; null where the material bears no matrix. */
  readonly analysis: unknown;
  /** How the error of the page is spent. */
  readonly error: {
    readonly alpha: number;
    readonly families: readonly { readonly id: PageFamily; readonly name: string; readonly alpha: number }[];
  };
  readonly opening: readonly OpeningSentence[];
  readonly sections: readonly {
    readonly id: SectionId;
    readonly asks: string;
    readonly status: SectionStatus;
    readonly findings: readonly FindingData[];
  }[];
  readonly toAnswer: readonly ToAnswer[];
}

/**
 * The page of findings as data, for an article or another program: the same sentences as `pageText`, each with its key and its
 * numbers. JSON can say it.
 *
 * @param analysis what was chosen, as the command records it
 */
export function pageData(page: Page, analysis: unknown = null): FindingsData {
  const { corpus, kind, opening, sections, toAnswer } = page;
  const { language, provenance, sources, codings, codes } = corpus;
  const kinds = sourceKinds.map(
    (kind) => [kind, sources.filter((each) => each.kind === kind).length] as const,
  );
  return withMarkdown({
    format: 'brukermote-findings',
    version: findingsVersion,
    project: provenance.name,
    synthetic: provenance.synthetic,
    language,
    output: kind,
    material: {
      sources: Object.fromEntries(kinds.filter(([, count]) => count > 0)),
      codings: codings.length,
      codes: codes.length,
    },
    analysis,
    error: {
      alpha: defaults.alpha,
      families: keysOf(pageShares).map((id) => ({
        id,
        name: familyLabel(id, language),
        // A product in floating point shows its last digits.
        alpha: Number(pageAlpha(id).toPrecision(12)),
      })),
    },
    opening,
    sections: sections.map(({ id, asks, status, found }) => ({
      id,
      asks,
      status,
      findings: found.map((finding) => findingData(finding, language, kind)),
    })),
    toAnswer,
  });
}

/** The same with the names in its texts as Markdown has them. */
function withMarkdown<Data>(data: Data): Data {
  if (typeof data === 'string') return markdownText(data) as Data;
  if (Array.isArray(data)) return data.map(withMarkdown) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, withMarkdown(item)])) as Data;
}

function findingData(finding: Finding, language: Language, kind: OutputKind): FindingData {
  const { key, verdict, sentence, n, caveat, against, change, plain } = finding;
  const data = (said: Phrase): SentenceData => ({
    text: phraseText(said, language),
    // What leaves has the decimals of the text, and no more.
    numbers: kind === 'internal' ? phraseNumbers(said) : shownNumbers(said),
  });
  return {
    key,
    verdict,
    null: finding.null,
    nullText: finding.null === null ? null : nulls[finding.null][language],
    ...data(sentence),
    n: data(n),
    caveat,
    against: against === undefined ? null : data(against),
    change: change === undefined ? null : data(change),
    plain: plain ?? null,
  };
}
