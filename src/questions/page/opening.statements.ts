import type { Code } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Finding, Findings, FindingVerdict } from '../../report/finding.js';
import { phraseText } from '../../report/phrase.js';
import { type SectionId, sectionIds } from '../../report/section.js';
import { isPlain } from '../../words/plainSentence.js';
import { questions } from '../questions.js';
import { type MaterialOfPage, type MaterialSentence, materialSentences } from './material.statements.js';

/** A sentence that opens the page. */
export interface OpeningSentence {
  readonly text: string;
  /** Keys of the findings that it comes from; none where it is about the material. */
  readonly keys: readonly string[];
}

/** So many sentences open the page. */
export const openingSentences = 3;

/**
 * The sentences that open the page, for who has a minute. Of the findings that offer a plain sentence: confirmatory ones first,
 * then exploratory, which are said to be uncertain. Within each, one from each question in the order of the questions, before any
 * question has a second one. Where there are too few: what the material is, that nothing holds if so, and which two codes meet
 * most; then what was counted or not found, and what cannot be said.
 *
 * No two of them are about the same code. Where two questions have a sentence on the very same codes, the later one is taken: the
 * gap of a need tells that studies report it too.
 *
 * No sentence is taken that is long, hard, or full of signs (`isPlain`).
 *
 * @param found what is told
 */
export function opening(found: readonly Findings[], material: MaterialOfPage): OpeningSentence[] {
  const { corpus } = material;
  const ids = idsOf(corpus);
  const chosen: OpeningSentence[] = [];
  const told = new Set<Code>();
  let pairTold = false;
  const uses = new Map<SectionId, number>();
  const usesOf = (id: SectionId) => uses.get(id) ?? 0;
  const take = (text: string, keys: readonly string[]) => {
    const again = chosen.some((sentence) => sentence.text === text);
    if (again || chosen.length === openingSentences || !isPlain(text, ids)) return false;
    return chosen.push({ text, keys }) > 0;
  };
  const fromFindings = (verdict: FindingVerdict) => {
    const all = sectionOrder.flatMap((id) =>
      offered(found, id, verdict).map((finding) => ({
        id,
        text: plainOf(finding, corpus),
        key: finding.key,
        about: codesOf(finding.key, corpus),
      })),
    );
    const plain = all.filter(({ text }) => isPlain(text, ids));
    const left = plain.filter(
      ({ id, about }, i) =>
        !plain.slice(i + 1).some((other) => other.id !== id && areSame(about, other.about)),
    );
    while (left.length > 0 && chosen.length < openingSentences) {
      const fewestUses = Math.min(...left.map(({ id }) => usesOf(id)));
      const place = left.findIndex(({ id }) => usesOf(id) === fewestUses);
      const [{ id, text, key, about }] = left.splice(place, 1);
      if (pairTold && id === 'cooccurrence') continue;
      if (about.some((code) => told.has(code)) || !take(text, [key])) continue;
      uses.set(id, usesOf(id) + 1);
      for (const code of about) told.add(code);
    }
  };
  const fromMaterial = (...wanted: readonly MaterialSentence['about'][]) => {
    for (const { about, wordings } of materialSentences(material)) {
      if (!wanted.includes(about) || (about === 'pair' && uses.has('cooccurrence'))) continue;
      const took = wordings.some((said) => take(phraseText(said, corpus.language), []));
      // Which two meet most is told once.
      if (took && about === 'pair') pairTold = true;
    }
  };
  fromFindings('confirmatory');
  fromFindings('exploratory');
  fromMaterial('material', 'none holds', 'pair');
  fromFindings('description');
  fromFindings('nothing');
  fromMaterial('lacks', 'numbers');
  return chosen;
}

/** The questions before what supports their answers. */
const sectionOrder: readonly SectionId[] = [
  ...questions.map(({ id }) => id),
  ...sectionIds.filter((id) => !questions.some((question) => question.id === id)),
];

function offered(found: readonly Findings[], id: SectionId, verdict: FindingVerdict): Finding[] {
  return found
    .filter(({ question }) => question === id)
    .flatMap(({ found: findings }) =>
      findings.filter((finding) => finding.verdict === verdict && finding.plain !== undefined),
    );
}

/** The codes that a finding is about, whose ids its key ends in. */
function codesOf(key: string, { codes }: Corpus): Code[] {
  return codes.filter(({ id }) => `${key}.`.includes(`.${id}.`));
}

function areSame(some: readonly Code[], others: readonly Code[]): boolean {
  return some.length > 0 && some.length === others.length && some.every((code) => others.includes(code));
}

function plainOf({ plain, verdict }: Finding, { language }: Corpus): string {
  const text = plain ?? '';
  return verdict === 'exploratory' ? `${words[language].uncertain} ${text}` : text;
}

/** Ids that are no names: a reader does not know them. */
function idsOf({ codes, sources }: Corpus): ReadonlySet<string> {
  return new Set([...codes, ...sources].filter(({ id, name }) => !name.includes(id)).map(({ id }) => id));
}

const words = {
  nb: { uncertain: 'Usikkert:' },
  en: { uncertain: 'Uncertain:' },
} as const;
