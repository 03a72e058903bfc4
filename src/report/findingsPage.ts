import type { Corpus } from '../corpus/corpus.js';
import type { Language } from '../shared/language.js';
import { formatNumber } from '../words/numbers.js';
import type { Finding } from './finding.js';

/** The questions in the order in which a reader meets them. */
const order = [
  'needs',
  'design',
  'consistency',
  'priorities',
  'opportunities',
] as const satisfies readonly Finding['question'][];

/**
 * The one page that a run ends with: what was found, question by question, in plain language; each sentence with its n and
 * its caveat. Holds no quote.
 *
 * @param options.published whether tables and figures lie beside it, and no notebooks
 * @returns Markdown
 */
export function findingsPage(
  corpus: Corpus,
  findings: readonly Finding[],
  options: { readonly language?: Language; readonly published?: boolean } = {},
): string {
  const { language } = corpus;
  const texts = words[language];
  const { provenance, sources, codings } = corpus;
  const number = (value: number) => formatNumber(value, language);
  const kinds = [...new Set(sources.map(({ kind }) => kind))].map((kind) => {
    const count = sources.filter((source) => source.kind === kind).length;
    return `${number(count)} ${texts.kinds[kind](count)}`;
  });
  const sections = order.flatMap((question) => {
    const own = findings.filter((finding) => finding.question === question);
    if (own.length === 0) return [];
    // A caveat that holds for several findings in a row stands behind the last of them.
    const items = own.map(({ sentence, n, caveat }, i) => {
      const again = own[i + 1]?.caveat === caveat;
      return `- ${sentence} *(${n})*${again ? '' : ` ${texts.caveat} ${caveat}`}`;
    });
    return [`## ${texts.questions[question]}`, items.join('\n')];
  });
  return `${[
    `# ${texts.title(provenance.name)}`,
    ...(provenance.synthetic ? [`**${texts.synthetic}**`] : []),
    texts.material(kinds, number(codings.length)),
    ...sections,
    options.published === true ? texts.publishedEnd : texts.end,
  ].join('\n\n')}\n`;
}

const plural = (one: string, several: string) => (count: number) => (count === 1 ? one : several);

const words = {
  nb: {
    title: (name: string) => `Hva som ble funnet: ${name}`,
    synthetic: 'SYNTETISKE DATA. Ingenting her er et funn om NAV.',
    material: (kinds: readonly string[], codings: string) =>
      `Materialet er ${kinds.join(', ')}, med ${codings} kodinger. Hver setning er regnet ut av programmet; bak den står hva den bygger på, og hva en bør være forsiktig med.`,
    caveat: 'Forbehold:',
    questions: {
      needs: 'Hva brukerne trenger (kunnskapsoppsummeringen)',
      design: 'Er møtet lagt opp for brukerens egen verdiskaping?',
      consistency: 'Henger betingelsene rundt møtet sammen?',
      priorities: 'Hvilke hensyn settes foran hvilke?',
      opportunities: 'Hva kan bli bedre?',
    },
    kinds: {
      interview: plural('intervju', 'intervjuer'),
      document: plural('dokument', 'dokumenter'),
      study: plural('studie', 'studier'),
      other: plural('annen kilde', 'andre kilder'),
    },
    publishedEnd:
      'Samvariasjon er ikke årsak. Tabellene og figurene ved siden av viser tallene; README.md sier hva som er holdt tilbake.',
    end: 'Samvariasjon er ikke årsak. Notatbøkene 06 til 10 viser hvert tall, med figurer og veien tilbake til sitatene.',
  },
  en: {
    title: (name: string) => `What was found: ${name}`,
    synthetic: 'SYNTHETIC DATA. Nothing here is a finding about NAV.',
    material: (kinds: readonly string[], codings: string) =>
      `The material is ${kinds.join(', ')}, with ${codings} codings. Each sentence is computed by the program; behind it stands what it rests on, and what to be careful about.`,
    caveat: 'Caveat:',
    questions: {
      needs: 'What users need (the knowledge review)',
      design: 'Is the meeting designed for the user’s own value creation?',
      consistency: 'Are the conditions around the meeting consistent?',
      priorities: 'Which interests are put before which?',
      opportunities: 'What could be improved?',
    },
    kinds: {
      interview: plural('interview', 'interviews'),
      document: plural('document', 'documents'),
      study: plural('study', 'studies'),
      other: plural('other source', 'other sources'),
    },
    publishedEnd:
      'Association is not cause. The tables and figures beside this page show the numbers; README.md says what is withheld.',
    end: 'Association is not cause. Notebooks 06 to 10 show every number, with figures and the way back to the quotes.',
  },
} as const;
