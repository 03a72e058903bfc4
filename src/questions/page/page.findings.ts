import type { CooccurrenceMatrix } from '../../cooccurrence/cooccurrenceMatrix.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Finding, Findings } from '../../report/finding.js';
import type { OutputKind } from '../../report/outputKind.js';
import { questions } from '../questions.js';
import { missingFor } from '../requirements.js';
import { type OpeningSentence, opening } from './opening.statements.js';
import { type PageSection, pageSections } from './sections.labels.js';
import { type ToAnswer, toAnswer } from './toAnswer.statements.js';

export interface PageOptions {
  /** What lies beside the page, which it sends its reader to; default `nothing`. */
  readonly beside?: 'notebooks' | 'publication' | 'nothing';
  /** Whether a finding is told; the others are counted by section. Default: all are. */
  readonly isTold?: (finding: Finding) => boolean;
  /** The matrix of the analysis, of which the opening may tell the pair that meets most; null (default) where there is none. */
  readonly matrix?: CooccurrenceMatrix | null;
}

/**
 * What a section of the page has: findings, or why not.
 *
 * - `told`: findings
 * - `nothing`: it was asked, and gives no sentence
 * - `lacking`: the material does not bear it; the list at the end says how to code it
 * - `withheld`: nothing of it is published, whether there was something or nothing
 * - `not computed`: its notebook showed no findings, or failed
 */
export const sectionStatuses = ['told', 'nothing', 'lacking', 'withheld', 'not computed'] as const;

export type SectionStatus = (typeof sectionStatuses)[number];

export interface SectionOfPage extends PageSection {
  readonly status: SectionStatus;
  readonly found: readonly Finding[];
}

/** The one page that a run ends with, before it is written as text or as data. */
export interface Page {
  readonly corpus: Corpus;
  readonly kind: OutputKind;
  readonly beside: 'notebooks' | 'publication' | 'nothing';
  readonly opening: readonly OpeningSentence[];
  /** All of them, in their order. */
  readonly sections: readonly SectionOfPage[];
  readonly toAnswer: readonly ToAnswer[];
}

/**
 * The page of findings: the sentences that open it, what was found section by section, and what to code to answer more.
 *
 * @param found what was found, in any order
 * @example pageText(pageOf(corpus, [...findingsInTurn(corpus)]))
 */
export function pageOf(
  corpus: Corpus,
  found: readonly Findings[],
  { beside = 'nothing', matrix = null, isTold = () => true }: PageOptions = {},
): Page {
  const isPublic = beside === 'publication';
  const lacks = toAnswer(corpus, found);
  const unanswered = new Set(lacks.flatMap(({ answers }) => answers));
  const sections = pageSections(corpus).map((section): SectionOfPage => {
    const own = found.find(({ question }) => question === section.id);
    if (own === undefined) return { ...section, status: isPublic ? 'withheld' : 'not computed', found: [] };
    if (isPublic) return publicSection(section, own.found.filter(isTold), unanswered.has(section.id));
    // Where nothing goes together there is nothing to be robust, which the first section says.
    const elsewhere = unanswered.has(section.id) || section.id === 'robustness';
    const lacking = elsewhere && own.found.every(({ verdict }) => verdict === 'lacking');
    if (lacking) return { ...section, status: 'lacking', found: own.found };
    // Beside findings, what the list at the end says is not said again.
    const again = (finding: Finding) => finding.verdict === 'lacking' && unanswered.has(section.id);
    const once = own.found.filter((each) => !again(each));
    return { ...section, status: own.found.length === 0 ? 'nothing' : 'told', found: once };
  });
  const verdicts = new Set(found.flatMap((each) => each.found.map(({ verdict }) => verdict)));
  // What holds is said of all that was tested, or not at all; of what is published nobody can know that it is all.
  const noneHolds =
    !isPublic && !verdicts.has('confirmatory') && (verdicts.has('exploratory') || verdicts.has('nothing'));
  const asked = questions.filter(({ needs }) => missingFor(corpus, needs).length > 0);
  const material = { corpus, matrix, lacking: asked.length, questions: questions.length, noneHolds };
  return {
    corpus,
    kind: isPublic ? 'public' : 'internal',
    beside,
    opening: opening(
      found.map((each) => ({ ...each, found: each.found.filter(isTold) })),
      material,
    ),
    sections,
    toAnswer: lacks,
  };
}

/** A section of a publication: how it stands follows from what is told of it, and from nothing that is not. */
function publicSection(
  section: PageSection,
  found: readonly Finding[],
  isUnanswered: boolean,
): SectionOfPage {
  const status = found.length > 0 ? 'told' : isUnanswered ? 'lacking' : 'withheld';
  return { ...section, status, found };
}
