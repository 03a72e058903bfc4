import { markdownText } from '../../report/escape/markdownText.js';
import { findingsText } from '../../report/finding.js';
import { outputHead } from '../../report/outputKind.js';
import type { SectionId } from '../../report/section.js';
import { defaults } from '../../shared/defaults.js';
import type { Bilingual, Language } from '../../shared/language.js';
import { type PageFamily, pageAlpha, pageShares } from '../../shared/pageAlpha.js';
import { keysOf } from '../../shared/records.js';
import { shielded } from '../../shared/shielded.js';
import { listed } from '../../words/lists.js';
import { formatPercent } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { sourcesByKind } from './material.statements.js';
import type { Page, SectionOfPage } from './page.findings.js';
import { toAnswerText } from './toAnswer.statements.js';

/**
 * The page of findings as Markdown: three sentences, what the material is and what the marks mean, then section by section each
 * sentence with its n and its caveat, and what to code to answer more. Holds no quote. A section that the material does not bear
 * is left out, as the list at the end names it; one that was not computed, or is withheld, says so.
 */
export function pageText(page: Page): string {
  const { corpus, kind, sections, opening, toAnswer } = page;
  const { language, provenance } = corpus;
  const texts = words[language];
  const shown = sections.filter(({ status }) => status !== 'lacking');
  return `${markdownText(
    [
      `# ${texts.title(shielded(provenance.name))}`,
      `**${outputHead(kind, language)}**`,
      ...(provenance.synthetic ? [`**${termsIn(language).syntheticWarning}**`] : []),
      opening.map(({ text }) => `- ${text}`).join('\n'),
      materialText(page),
      ...marks(page),
      ...shown.flatMap((section) => [`## ${section.asks}`, sectionText(section, page)]),
      ...(toAnswer.length === 0
        ? []
        : [
            `## ${texts.more}`,
            texts.moreHow,
            toAnswer.map((lack) => `- ${toAnswerText(lack, corpus)}`).join('\n'),
          ]),
      `${texts.cause} ${texts[page.beside](notebooksOf(sections))}`,
    ].join('\n\n'),
  )}\n`;
}

/** What the material is, unless the page begins with it, and how to read what follows. */
function materialText({ corpus, opening }: Page): string {
  const { language } = corpus;
  const texts = words[language];
  const [kinds, codings] = [sourcesByKind(corpus), counted(corpus.codings.length, 'coding', language)];
  const told = opening.some(({ text }) => text.includes(kinds) && text.includes(codings));
  return `${told ? '' : `${texts.material(kinds, codings)} `}${texts.computed}`;
}

function sectionText({ status, found, id, notebook }: SectionOfPage, { corpus }: Page): string {
  const { language } = corpus;
  const texts = words[language];
  if (status === 'not computed') return `*${texts.notComputed(notebook)}*`;
  if (status === 'withheld') return `*${texts.allWithheld}*`;
  const told = findingsText({ kind: 'findings', question: id, language, found });
  return told || `*${texts.none}*`;
}

/** What the marks of findings mean, and how the error of the page is spent; nothing where no finding was tested. */
function marks({ corpus, sections }: Page): string[] {
  const { language } = corpus;
  const verdicts = new Set(sections.flatMap(({ found }) => found.map(({ verdict }) => verdict)));
  const tested = (['confirmatory', 'exploratory', 'nothing'] as const).some((verdict) =>
    verdicts.has(verdict),
  );
  if (!tested) return [];
  const told = sections.filter(({ status }) => status === 'told').map(({ id }) => id);
  const asked = keysOf(pageShares).filter((family) => told.includes(sectionOfFamily[family]));
  const split = asked.map(
    (family) => `${familyLabel(family, language)} ${percentOf(pageAlpha(family), language)}`,
  );
  return [words[language].marks(percentOf(defaults.alpha, language), listed(split, language))];
}

/** What a family of tests is called where the error of the page is told. */
export function familyLabel(family: PageFamily, language: Language): string {
  return families[family][language];
}

function percentOf(share: number, language: Language): string {
  return formatPercent(share, language, Number.isInteger(Number((share * 100).toFixed(6))) ? 0 : 1);
}

/** Numbers of the first and the last notebook that the page is made of. */
function notebooksOf(sections: readonly SectionOfPage[]): readonly [string, string] {
  const numbers = sections.map(({ notebook }) => notebook.split('-', 1)[0]).sort();
  return [numbers[0], numbers[numbers.length - 1]];
}

/** Where the findings of each family stand. */
const sectionOfFamily: Readonly<Record<PageFamily, SectionId>> = {
  cooccurrence: 'cooccurrence',
  needs: 'needs',
  gap: 'design',
  promise: 'design',
  consistency: 'consistency',
  priorities: 'priorities',
  opportunities: 'opportunities',
};

const families: Readonly<Record<PageFamily, Bilingual>> = {
  cooccurrence: { nb: 'par av koder', en: 'pairs of codes' },
  needs: { nb: 'behov', en: 'needs' },
  gap: { nb: 'udekkede behov', en: 'unmet needs' },
  promise: { nb: 'dokumenter mot intervjuer', en: 'documents against interviews' },
  consistency: { nb: 'samsvar', en: 'consistency' },
  priorities: { nb: 'hensyn', en: 'interests' },
  opportunities: { nb: 'hindringer', en: 'obstacles' },
};

const words = {
  nb: {
    title: (name: string) => `Hva som ble funnet: ${name}`,
    material: (kinds: string, codings: string) => `Materialet består av ${kinds}, med ${codings}.`,
    computed:
      'Hver setning under er regnet ut av programmet. Bak den står hva den bygger på, og hva en bør være forsiktig med.',
    marks: (all: string, split: string) =>
      `*Står seg*: funnet holder selv når hele siden samlet får ta feil i høyst ${all} av materialer uten sammenhenger (av dette får ${split}). *Utforskende*: noe peker dit, men det holder ikke så strengt. Uten merke er det talt, eller ikke funnet.`,
    notComputed: (notebook: string) =>
      `Ikke regnet ut: notatboken ${notebook} viste ingen funn, eller feilet.`,
    none: 'Ingen funn: materialet gir ikke grunnlag for noen setning her.',
    allWithheld:
      'Her står ingenting som bygger på tall som er vist. Det sier ingenting om hva som ble funnet.',
    more: 'Hva må kodes for å svare på mer?',
    moreHow: 'I parentes står hva som da kan besvares, eller besvares bedre.',
    cause: 'Samvariasjon er ikke årsak.',
    publication: () =>
      'Tabellene og figurene ved siden av viser tallene; README.md sier hva som er holdt tilbake.',
    nothing: () =>
      'Tallene bak hver setning er i findings.json; `brukermote run` viser dem med figurer og veien tilbake til sitatene.',
    notebooks: ([first, last]: readonly [string, string]) =>
      `Notatbøkene ${first} til ${last} viser hvert tall, med figurer og veien tilbake til sitatene.`,
  },
  en: {
    title: (name: string) => `What was found: ${name}`,
    material: (kinds: string, codings: string) => `The material consists of ${kinds}, with ${codings}.`,
    computed:
      'Each sentence below is computed by the program, and is followed by what it rests on and what to be careful about.',
    marks: (all: string, split: string) =>
      `*Holds*: the finding stands even though the whole page together may err in at most ${all} of materials without associations (its shares: ${split}). *Exploratory*: something points there, without holding so strictly. Without a mark it was counted, or not found.`,
    notComputed: (notebook: string) => `Not computed: notebook ${notebook} showed no findings, or failed.`,
    none: 'No findings: the material gives no ground for a sentence here.',
    allWithheld: 'Nothing here rests on numbers that are shown. That says nothing of what was found.',
    more: 'What to code to answer more',
    moreHow: 'In parentheses stands what could then be answered, or answered better.',
    cause: 'Association is not cause.',
    publication: () =>
      'The tables and figures beside this page show the numbers; README.md says what is withheld.',
    nothing: () =>
      'The numbers behind each sentence are in findings.json; `brukermote run` shows them with figures and the way back to the quotes.',
    notebooks: ([first, last]: readonly [string, string]) =>
      `Notebooks ${first} to ${last} show every number, with figures and the way back to the quotes.`,
  },
} as const;
