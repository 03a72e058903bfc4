import { describeAnalysis } from '../../inference/analysis/analysis.labels.js';
import { askedOf } from '../../questions/asked.labels.js';
import { questions } from '../../questions/questions.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import type { AnalysisRecord } from '../chosenAnalysis.js';
import type { Publication, PublishedTable } from './publication.js';

/** How a publication was made. */
export interface PublicationRecord {
  readonly version: string;
  /** SHA-256 of the program, the material and what was said about it. */
  readonly digest: string;
  /** How the matrix was counted, with every default filled in, and where each choice was made. */
  readonly analysis: AnalysisRecord;
  readonly fewest: number;
  readonly quotes: boolean;
  /** Kinds of identifiers that were let through by name, with how many were found. */
  readonly allowed: readonly { readonly kind: string; readonly found: number }[];
  /** Whether there are pictures beside the figures' JSON. */
  readonly pictures: boolean;
}

/** What a folder of published material is, how it was made, what is in it, and what is left out and why. */
export function publicationReadme(publication: Publication, record: PublicationRecord): string {
  const { corpus, figures, tables } = publication;
  const { language, provenance } = corpus;
  const texts = words[language];
  const sections = [
    `# ${texts.title(provenance.name)}`,
    ...(provenance.synthetic ? [`**${termsIn(language).syntheticWarning}**`] : []),
    texts.about,
    `## ${texts.how}`,
    list(howMade(publication, record)),
    `## ${texts.withheldHeading}`,
    list(whatWithheld(publication, record)),
    `## ${texts.leftOutHeading}`,
    list([
      record.quotes ? texts.withQuotes : texts.noQuotes,
      texts.noTexts,
      texts.noNotebooks,
      texts.noDocumentPairs,
      texts.noCases,
    ]),
    `## ${texts.figures}`,
    ...figures.map(({ file, figure }) =>
      record.pictures
        ? `![${oneLine(figure.alternative)}](${file}.png)\n\n${figure.caption}`
        : `[${file}.json](${file}.json): ${figure.caption}`,
    ),
    `## ${texts.tables}`,
    texts.tableNote,
    list(
      tables.map(
        (table) => `[${table.file}](${table.file}): ${rowsOf(table, language)} ${oneLine(table.caption)}`,
      ),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

function howMade({ corpus, seeds }: Publication, record: PublicationRecord): string[] {
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const seedList = Object.entries(seeds).map(([question, seed]) => `${question} ${seed}`);
  return [
    texts.made(record.version),
    texts.digest(record.digest),
    texts.analysis(describeAnalysis(record.analysis, language)),
    texts.options(number(record.fewest), record.quotes),
    texts.seeds(seedList.join(', ')),
    ...record.allowed.map(({ kind, found }) => texts.allowed(kind, number(found))),
  ];
}

function whatWithheld(publication: Publication, record: PublicationRecord): string[] {
  const { corpus, tables, merged, codesLeftOut, questionsWithheld } = publication;
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const withheld = tables.reduce((sum, table) => sum + table.withheld, 0);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const names = questions
    .filter(({ id }) => questionsWithheld.includes(id))
    .map((question) => askedOf(question, corpus).name[language]);
  return [
    texts.rule(number(record.fewest)),
    texts.count(number(withheld), number(rows)),
    texts.complement,
    texts.totals,
    texts.rounding,
    texts.studies,
    ...merged.map(({ attribute, values, nameless = false }) =>
      attribute === 'kind'
        ? texts.kinds
        : texts.merged({
            attribute: label(attribute, language),
            values: counted(values, 'value', language),
            one: values === 1,
            fewest: number(record.fewest),
            nameless,
          }),
    ),
    ...(codesLeftOut > 0
      ? [texts.codes(counted(codesLeftOut, 'code', language), codesLeftOut === 1, number(record.fewest))]
      : []),
    ...names.map((name) => texts.question(name, number(record.fewest))),
  ];
}

function rowsOf({ rows, withheld }: PublishedTable, language: Language): string {
  return words[language].rows(counted(rows, 'row', language), formatNumber(withheld, language));
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Square brackets would end the text of a picture. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[[\]]/gu, '');
}

interface Merged {
  readonly attribute: string;
  readonly values: string;
  readonly one: boolean;
  readonly fewest: string;
  readonly nameless: boolean;
}

const words = {
  nb: {
    title: (name: string) => `Publiserte resultater: ${name}`,
    about:
      'Mappen er laget for å ligge ved en artikkel eller i et arkiv. `findings.md` sier hva som ble funnet (`findings.json` det samme som data), `tables/` har tallene (CSV, UTF-8), `figures/` figurene (PNG, og Plotly JSON som kan tegnes på nytt), `publication.json` hvordan mappen ble laget.',
    how: 'Slik er den laget',
    made: (version: string) => `Med \`brukermote publish\`, versjon ${version}.`,
    digest: (digest: string) =>
      `Materialet, programmet og valgene har kontrollsummen (SHA-256) \`${digest}\`; lik kontrollsum gir like filer.`,
    analysis: (analysis: string) =>
      `Analysen (\`analysis\` i \`publication.json\`): ${analysis} Ingen p for ruter er publisert, utenom i funnene.`,
    options: (fewest: string, quotes: boolean) =>
      `Minste antall kilder: ${fewest}. Sitater: ${quotes ? 'med, fordi det ble bedt om' : 'ikke med'}.`,
    seeds: (list: string) => `Frø for tilfeldige trekninger: ${list}.`,
    allowed: (kind: string, found: string) =>
      `Sluppet gjennom med navn (\`--allow\`): ${kind}, ${found} funn i materialet.`,
    withheldHeading: 'Hva som er holdt tilbake',
    rule: (fewest: string) =>
      `Tall som bygger på færre enn ${fewest} intervjuer eller dokumenter, er holdt tilbake; i tabeller og figurer står \`×\` (i rutene for samforekomst: tomt, og \`withheld\` er \`true\`). Null er null: at ingen sier noe, viser ikke hvem noen er.`,
    count: (withheld: string, rows: string) =>
      `Rader med minst ett tall holdt tilbake: ${withheld} av ${rows}.`,
    complement:
      'Det som kunne regnes ut, er holdt tilbake også: står en liten del av en sum for seg (kilder som fremmer, hemmer, begge deler; grupper av kilder), er de andre delene eller den nest minste gruppen med. Små nivåer er slått sammen i figurene.',
    totals:
      'Summene i rutene for samforekomst er ikke summen av rutene: en enhet teller i hver rute den har begge kodene til. Der rutene likevel legger seg opp til summen, er en rute til holdt tilbake.',
    rounding:
      'Tall har så mange desimaler som en leser vises; andeler og skårer kan likevel i noen tilfeller regnes tilbake til at én eller to kilder sier noe annet enn de andre, men ikke hvem.',
    studies:
      'Studiene i kunnskapsoppsummeringen er publisert litteratur: de er navngitt, og tall om dem er ikke holdt tilbake.',
    kinds: 'En av typene kilder er så liten at alle typene er slått sammen.',
    merged: ({ attribute, values, fewest, nameless }: Merged) =>
      `${attribute}: ${values} som færre enn ${fewest} kilder har (eller som ville røpet en slik), er ${nameless ? 'uten navn; at kildene hører sammen, er likevel med i p og intervaller' : 'regnet som ikke oppgitt'}.`,
    codes: (codes: string, _one: boolean, fewest: string) =>
      `${codes} som færre enn ${fewest} kilder har, står ikke i matrisen.`,
    question: (question: string, fewest: string) =>
      `Spørsmålet om ${question}: færre enn ${fewest} kilder sier noe, så ingenting om det er med.`,
    leftOutHeading: 'Hva som ikke er med',
    noQuotes: 'Sitater og tabeller med belegg: de er menneskers ord.',
    withQuotes:
      'Mappen har sitater (`quotes/`), fordi det ble bedt om dem. Tillatelsen til å bruke dem må foreligge; programmet har bare sett etter identifiserende opplysninger.',
    noTexts: 'Tekster, notater og kodinger: fortrolig materiale.',
    noNotebooks: 'Notatbøker: de viser sitater.',
    noDocumentPairs: 'Tabellen over dokumentpar: hver rad bygger på to navngitte kilder.',
    noCases: 'Kolonner som navngir enkeltkilder (kasus i konfigurasjonsanalysen).',
    figures: 'Figurer',
    tables: 'Tabeller',
    tableNote:
      'Tekst som et regneark ville kjørt som formel, har en apostrof foran. Matrisen over samforekomst står først.',
    rows: (rows: string, withheld: string) => `${rows}, ${withheld} med noe holdt tilbake.`,
  },
  en: {
    title: (name: string) => `Published results: ${name}`,
    about:
      'The folder is made to lie beside an article or in an archive. `findings.md` says what was found (`findings.json` the same as data), `tables/` has the numbers (CSV, UTF-8), `figures/` the figures (PNG, and Plotly JSON that can be drawn anew), `publication.json` how the folder was made.',
    how: 'How it was made',
    made: (version: string) => `With \`brukermote publish\`, version ${version}.`,
    digest: (digest: string) =>
      `Material, program and choices have the digest (SHA-256) \`${digest}\`; equal digests give equal files.`,
    analysis: (analysis: string) =>
      `The analysis (\`analysis\` in \`publication.json\`): ${analysis} No p of a cell is published, but those in the findings.`,
    options: (fewest: string, quotes: boolean) =>
      `Fewest sources: ${fewest}. Quotes: ${quotes ? 'included, since they were asked for' : 'not included'}.`,
    seeds: (list: string) => `Seeds of random draws: ${list}.`,
    allowed: (kind: string, found: string) =>
      `Let through by name (\`--allow\`): ${kind}, ${found} found in the material.`,
    withheldHeading: 'What is withheld',
    rule: (fewest: string) =>
      `Numbers that rest on fewer than ${fewest} interviews or documents are withheld; tables and figures show \`×\` (cells of co-occurrence: empty, and \`withheld\` is \`true\`). Zero is zero: that nobody says something shows nobody.`,
    count: (withheld: string, rows: string) =>
      `Rows with at least one number withheld: ${withheld} of ${rows}.`,
    complement:
      'What could be computed is withheld too: where a small part of a sum would stand alone (sources that promote, hinder, both; groups of sources), the other parts or the next smallest group are withheld with it. Small levels are put together in the figures.',
    totals:
      'Totals in the cells of co-occurrence are no sums of cells: a unit counts in each cell of which it has both codes. Where cells add up to the total nevertheless, a second one is withheld.',
    rounding:
      'Numbers have the decimals that a reader is shown; in some cases shares and scores may still be traced back to one or two sources that differ from the others, but not to which.',
    studies:
      'The studies of the knowledge review are published literature: they are named, and no number about them is withheld.',
    kinds: 'One of the kinds of sources is so small that all kinds are put together.',
    merged: ({ attribute, values, one, fewest, nameless }: Merged) =>
      `${attribute}: ${values} that fewer than ${fewest} sources have (or that would give one away) ${nameless ? `${one ? 'has' : 'have'} no name; p and intervals still allow for which sources belong together` : `${one ? 'counts' : 'count'} as not stated`}.`,
    codes: (codes: string, one: boolean, fewest: string) =>
      `${codes} that fewer than ${fewest} sources have ${one ? 'is' : 'are'} not in the matrix.`,
    question: (question: string, fewest: string) =>
      `The question of ${question}: fewer than ${fewest} sources speak of it, so nothing of it is here.`,
    leftOutHeading: 'What is left out',
    noQuotes: 'Quotes and tables of evidence: they are people’s words.',
    withQuotes:
      'The folder has quotes (`quotes/`), since they were asked for. Permission to use them must be at hand; the program has only looked for identifiers.',
    noTexts: 'Texts, memos and codings: confidential material.',
    noNotebooks: 'Notebooks: they show quotes.',
    noDocumentPairs: 'The table of pairs of documents: each row rests on two named sources.',
    noCases: 'Columns that name single sources (cases of the configurational analysis).',
    figures: 'Figures',
    tables: 'Tables',
    tableNote:
      'A text that a spreadsheet would run as a formula has an apostrophe in front. The matrix of co-occurrence comes first.',
    rows: (rows: string, withheld: string) => `${rows}, ${withheld} with something withheld.`,
  },
} as const;
