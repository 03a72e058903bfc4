import type { Corpus } from '../../corpus/corpus.js';
import type { Findings } from '../../report/finding.js';
import { type SectionId, sectionIds } from '../../report/section.js';
import type { Bilingual } from '../../shared/language.js';
import { listed } from '../../words/lists.js';
import { sentenceStart } from '../../words/sentenceStart.js';
import { howToCode, whatIsMissing } from '../missing.statements.js';
import { questions } from '../questions.js';
import { missingFor, type Requirement, requirements } from '../requirements.js';
import { pageSections } from './sections.labels.js';

/** One thing that a material lacks, how to code it, and the sections that would be answered by it. */
export interface ToAnswer {
  readonly lacks: Requirement | 'coders';
  readonly what: string;
  /** Advice; Markdown. */
  readonly how: string;
  /** In the order of the page. */
  readonly answers: readonly SectionId[];
}

/**
 * What a material lacks to answer everything, each lack once with all that it would answer: in place of the same said in
 * every section.
 *
 * @param found what was found, which says whether coders could be compared
 */
export function toAnswer(corpus: Corpus, found: readonly Findings[]): ToAnswer[] {
  const { language } = corpus;
  const lacking = requirements.flatMap((lacks): ToAnswer[] => {
    if (missingFor(corpus, [lacks]).length === 0) return [];
    const ids: readonly SectionId[] = questions
      .filter(({ needs }) => needs.includes(lacks))
      .map(({ id }) => id);
    if (ids.length === 0) return [];
    const answers = sectionIds.filter((id) => ids.includes(id));
    return [{ lacks, what: whatIsMissing(lacks, language), how: howToCode(lacks, language), answers }];
  });
  const agreement = found.find(({ question }) => question === 'agreement');
  const alone = agreement?.found.some(({ key }) => key === 'agreement.lacking') ?? false;
  const { what, how } = severalCoders;
  return alone
    ? [...lacking, { lacks: 'coders', what: what[language], how: how[language], answers: ['agreement'] }]
    : lacking;
}

/** One lack as a line of the page: what to code, how, and in parentheses what it answers; Markdown. */
export function toAnswerText({ what, how, answers }: ToAnswer, corpus: Corpus): string {
  const { language } = corpus;
  const sections = pageSections(corpus);
  const names = answers.map((id) => `*${sections.find((section) => section.id === id)!.name}*`);
  return `**${sentenceStart(what)}**: ${how} (${listed(names, language)}).`;
}

const severalCoders: { readonly what: Bilingual; readonly how: Bilingual } = {
  what: { nb: 'to kodere av de samme kildene', en: 'two coders of the same sources' },
  how: {
    nb: 'la en til kode noen av kildene uten å se den første kodingen, og sett filene sammen med `brukermote merge`',
    en: 'let another one code some of the sources without seeing the first coding, and put the files together with `brukermote merge`',
  },
};
