import type { Finding } from '../../report/finding.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber } from '../../words/numbers.js';
import type { Publication } from './publication.js';

/** How a publication was made. */
export interface PublicationRecord {
  readonly version: string;
  /** SHA-256 of the program, the material and what was said about it. */
  readonly digest: string;
  readonly fewest: number;
  readonly quotes: boolean;
  /** Kinds of identifiers that were let through by name, with how many were found. */
  readonly allowed: readonly { readonly kind: string; readonly found: number }[];
  /** Whether there are pictures beside the figures' JSON. */
  readonly pictures: boolean;
}

/** What a folder of published material is, how it was made, what is in it, and what is left out and why. */
export function publicationReadme(
  publication: Publication,
  record: PublicationRecord,
  language: Language,
): string {
  const texts = words[language];
  const { corpus, tables, figures, merged } = publication;
  const { name, synthetic } = corpus.provenance;
  const number = (value: number) => formatNumber(value, language);
  const seeds = Object.entries(publication.seeds).map(([question, seed]) => `${question} ${seed}`);
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const withheld = tables.reduce((sum, table) => sum + table.withheld, 0);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const sections = [
    `# ${texts.title(name)}`,
    ...(synthetic ? [`**${texts.synthetic}**`] : []),
    texts.about,
    `## ${texts.how}`,
    list([
      texts.made(record.version),
      texts.digest(record.digest),
      texts.options(number(record.fewest), record.quotes),
      texts.seeds(seeds.join(', ')),
      ...record.allowed.map(({ kind, found }) => texts.allowed(kind, number(found))),
    ]),
    `## ${texts.withheldHeading}`,
    list([
      texts.rule(number(record.fewest)),
      texts.count(number(withheld), number(rows)),
      texts.complement,
      texts.totals,
      texts.rounding,
      texts.studies,
      ...merged.map(({ attribute, values }) =>
        attribute === 'kind'
          ? texts.kinds
          : texts.merged(label(attribute, language), number(values), number(record.fewest)),
      ),
      ...(publication.codesLeftOut > 0
        ? [texts.codes(number(publication.codesLeftOut), number(record.fewest))]
        : []),
      ...publication.questionsWithheld.map((question) =>
        texts.question(texts.questions[question], number(record.fewest)),
      ),
    ]),
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
        (table) =>
          `[${table.file}](${table.file}): ${texts.rows(number(table.rows), number(table.withheld))} ${oneLine(table.caption)}`,
      ),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Square brackets would end the text of a picture. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[[\]]/gu, '');
}

const questions = {
  nb: {
    needs: 'behov',
    design: 'møtets utforming',
    consistency: 'samsvar',
    priorities: 'hensyn som settes foran hverandre',
    opportunities: 'muligheter',
  },
  en: {
    needs: 'needs',
    design: 'the design of the meeting',
    consistency: 'consistency',
    priorities: 'interests put before each other',
    opportunities: 'opportunities',
  },
} as const satisfies Record<Language, Record<Finding['question'], string>>;

const words = {
  nb: {
    questions: questions.nb,
    title: (name: string) => `Publiserte resultater: ${name}`,
    synthetic: 'SYNTETISKE DATA. Ingenting her er et funn om NAV.',
    about:
      'Mappen er laget for å ligge ved en artikkel eller i et arkiv. `findings.md` sier hva som ble funnet, `tables/` har tallene (CSV, UTF-8), `figures/` figurene (PNG, og Plotly JSON som kan tegnes på nytt), `publication.json` hvordan mappen ble laget.',
    how: 'Slik er den laget',
    made: (version: string) => `Med \`brukermote publish\`, versjon ${version}.`,
    digest: (digest: string) =>
      `Materialet, programmet og valgene har kontrollsummen (SHA-256) \`${digest}\`; lik kontrollsum gir like filer.`,
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
    merged: (attribute: string, values: string, fewest: string) =>
      `${attribute}: ${values} ${values === '1' ? 'verdi' : 'verdier'} som færre enn ${fewest} kilder har (eller som ville røpet en slik), er regnet som ikke oppgitt.`,
    codes: (count: string, fewest: string) =>
      `${count} ${count === '1' ? 'kode' : 'koder'} som færre enn ${fewest} kilder har, står ikke i matrisen.`,
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
    rows: (rows: string, withheld: string) => `${rows} rader, ${withheld} med noe holdt tilbake.`,
  },
  en: {
    questions: questions.en,
    title: (name: string) => `Published results: ${name}`,
    synthetic: 'SYNTHETIC DATA. Nothing here is a finding about NAV.',
    about:
      'The folder is made to lie beside an article or in an archive. `findings.md` says what was found, `tables/` has the numbers (CSV, UTF-8), `figures/` the figures (PNG, and Plotly JSON that can be drawn anew), `publication.json` how the folder was made.',
    how: 'How it was made',
    made: (version: string) => `With \`brukermote publish\`, version ${version}.`,
    digest: (digest: string) =>
      `Material, program and choices have the digest (SHA-256) \`${digest}\`; equal digests give equal files.`,
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
    merged: (attribute: string, values: string, fewest: string) =>
      `${attribute}: ${values} ${values === '1' ? 'value' : 'values'} that fewer than ${fewest} sources have (or that would give such a one away) ${values === '1' ? 'counts' : 'count'} as not stated.`,
    codes: (count: string, fewest: string) =>
      `${count} ${count === '1' ? 'code' : 'codes'} that fewer than ${fewest} sources have ${count === '1' ? 'is' : 'are'} not in the matrix.`,
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
    rows: (rows: string, withheld: string) => `${rows} rows, ${withheld} with something withheld.`,
  },
} as const;
