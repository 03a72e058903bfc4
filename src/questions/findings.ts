import type { Corpus } from '../corpus/corpus.js';
import { type Findings, findingsText } from '../report/finding.js';
import { listed } from '../words/lists.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import { questionNumber, questions } from './questions.js';

export interface FindingsPageOptions {
  /** Whether tables and figures lie beside it, and no notebooks. */
  readonly published?: boolean;
  /** Numbers of fewer sources are bounded and not told; default 1: all are told. */
  readonly fewest?: number;
}

/**
 * The one page that a run ends with: what was found, question by question, in plain language; each sentence with its n and
 * its caveat. Holds no quote. A question without findings is there too, and is said to have none, or to be withheld.
 *
 * @param found what was found on each question, in any order
 * @returns Markdown
 * @example findingsPage(corpus, questions.map((question) => question.answer(corpus).findings))
 */
export function findingsPage(
  corpus: Corpus,
  found: readonly Findings[],
  { published = false, fewest = 1 }: FindingsPageOptions = {},
): string {
  const { language, provenance, sources, codings } = corpus;
  const texts = words[language];
  const kinds = [...new Set(sources.map(({ kind }) => kind))].map((kind) =>
    counted(sources.filter((source) => source.kind === kind).length, kind, language),
  );
  const sections = questions.flatMap(({ id, asks, notebook }) => {
    const own = found.find(({ question }) => question === id);
    const missing = published ? texts.withheld(fewest) : texts.notComputed(notebook);
    const text = own === undefined ? `*${missing}*` : findingsText(own, fewest) || `*${texts.nothing}*`;
    return [`## ${asks[language]}`, text];
  });
  const numbers = questions.map(questionNumber);
  return `${[
    `# ${texts.title(provenance.name)}`,
    ...(provenance.synthetic ? [`**${termsIn(language).syntheticWarning}**`] : []),
    texts.material(listed(kinds, language), counted(codings.length, 'coding', language)),
    ...sections,
    published ? texts.publishedEnd : texts.end(numbers[0], numbers[numbers.length - 1]),
  ].join('\n\n')}\n`;
}

const words = {
  nb: {
    title: (name: string) => `Hva som ble funnet: ${name}`,
    material: (kinds: string, codings: string) =>
      `Materialet består av ${kinds}, med ${codings}. Hver setning er regnet ut av programmet; bak den står hva den bygger på, og hva en bør være forsiktig med.`,
    notComputed: (notebook: string) =>
      `Ikke regnet ut: notatboken ${notebook} viste ingen funn, eller feilet.`,
    nothing: 'Ingen funn: materialet gir ikke grunnlag for noen setning her.',
    withheld: (fewest: number) => `Holdt tilbake: færre enn ${fewest} kilder sier noe om dette.`,
    publishedEnd:
      'Samvariasjon er ikke årsak. Tabellene og figurene ved siden av viser tallene; README.md sier hva som er holdt tilbake.',
    end: (first: string, last: string) =>
      `Samvariasjon er ikke årsak. Notatbøkene ${first} til ${last} viser hvert tall, med figurer og veien tilbake til sitatene.`,
  },
  en: {
    title: (name: string) => `What was found: ${name}`,
    material: (kinds: string, codings: string) =>
      `The material consists of ${kinds}, with ${codings}. Each sentence is computed by the program, and is followed by what it rests on and what to be careful about.`,
    notComputed: (notebook: string) => `Not computed: notebook ${notebook} showed no findings, or failed.`,
    nothing: 'No findings: the material gives no ground for a sentence here.',
    withheld: (fewest: number) => `Withheld: fewer than ${fewest} sources speak of this.`,
    publishedEnd:
      'Association is not cause. The tables and figures beside this page show the numbers; README.md says what is withheld.',
    end: (first: string, last: string) =>
      `Association is not cause. Notebooks ${first} to ${last} show every number, with figures and the way back to the quotes.`,
  },
} as const;
