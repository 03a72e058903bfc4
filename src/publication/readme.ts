import { sourceKinds } from '../corpus/source.js';
import type { PolicyName } from '../disclosure/policy.js';
import type { Analysis } from '../inference/analysis/analysis.js';
import { describeAnalysis } from '../inference/analysis/analysis.labels.js';
import { markdownText } from '../report/escape/markdownText.js';
import { outputHead } from '../report/outputKind.js';
import type { Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import { policyWords } from './policyWords.js';
import type { Publication, PublishedTable } from './publication.js';

/** How a publication was made. */
export interface PublicationRecord {
  readonly version: string;
  /** SHA-256 of the program, the material and what was said about it. */
  readonly digest: string;
  /** How it was counted and tested, in published labels, with every default filled in. */
  readonly analysis: Analysis;
  readonly quotes: boolean;
  /** Identifiers in the material, of which nothing is printed. */
  readonly identifiers: number;
  /** Items that were let through one by one. */
  readonly allowed: number;
  /** Publications of the project before this one. */
  readonly earlier: number;
  /** Whether it was made although it differs a little from an earlier one. */
  readonly despiteEarlier: boolean;
  /** Whether there are pictures beside the figures' JSON. */
  readonly pictures: boolean;
}

/** What a folder of published material is, by which rule, how it was made, what is in it, and what is left out and why. */
export function publicationReadme(publication: Publication, record: PublicationRecord): string {
  const { corpus, figures, tables } = publication;
  const { language, provenance } = corpus;
  const texts = words[language];
  const sections = [
    `# ${texts.title(shielded(provenance.name))}`,
    `**${outputHead('public', language)}**`,
    ...(provenance.synthetic ? [`**${termsIn(language).syntheticWarning}**`] : []),
    texts.about,
    `## ${texts.signs}`,
    list(ruleOf(publication)),
    `## ${texts.withheldHeading}`,
    list(whatWithheld(publication, record)),
    `## ${texts.promise}`,
    texts.promised,
    list([texts.notKnowers, texts.notCodings, texts.notQuotes, texts.notLater]),
    `## ${termsIn(language).howMade}`,
    list(howMade(publication, record)),
    ...(figures.length === 0 ? [] : [`## ${texts.figures}`]),
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
  return markdownText(`${sections.join('\n\n')}\n`);
}

/** The rule, and what its signs mean. */
function ruleOf({ corpus, policy }: Publication): string[] {
  const { language } = corpus;
  const said = policyWords(policy);
  const texts = words[language];
  return [
    texts.rule(policy.name, said.source[language]),
    said.withheld[language],
    said.cross[language],
    ...(said.beside === null ? [] : [said.beside[language]]),
    said.counts[language],
    said.dominance[language],
  ];
}

function whatWithheld(
  { corpus, tables, page, hidden, known, release }: Publication,
  record: PublicationRecord,
): string[] {
  const { language } = corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const findings = sum(page.sections.map(({ withheld }) => withheld));
  const cells = [...release.cells.values()];
  const shown = cells.filter(({ status }) => status === 'shown').length;
  const told = new Set(cells.flatMap(({ status, subject }) => (status === 'shown' ? [subject] : [])));
  const subjects = new Set(cells.map(({ subject }) => subject));
  const silent = [...subjects].filter((subject) => !told.has(subject)).length;
  return [
    texts.counts(number(shown), number(cells.length)),
    ...(silent === 0 ? [] : [texts.silent(number(silent), number(subjects.size))]),
    texts.rows(
      number(sum(tables.map(({ withheld }) => withheld))),
      number(sum(tables.map(({ rows }) => rows))),
    ),
    texts.findings(counted(findings, 'finding', language)),
    texts.computed,
    ...(hidden.length === 0 ? [] : [texts.hidden(number(hidden.length))]),
    record.quotes ? texts.withQuotes : texts.noQuotes,
    texts.noTexts,
    ...(record.identifiers === 0 ? [] : [texts.identifiers(number(record.identifiers))]),
    ...(record.allowed === 0 ? [] : [texts.allowed(number(record.allowed))]),
    ...(record.earlier === 0 ? [] : [texts.earlier(number(record.earlier), number(known))]),
    ...(record.despiteEarlier ? [texts.despite] : []),
  ];
}

function howMade({ corpus, seeds, audit }: Publication, record: PublicationRecord): string[] {
  const { language } = corpus;
  const texts = words[language];
  const kinds = sourceKinds.flatMap((kind) => {
    const count = corpus.sources.filter((source) => source.kind === kind).length;
    return count === 0 ? [] : [counted(count, kind, language)];
  });
  const drawn = Object.entries(seeds).map(([section, seed]) => `${section} ${seed}`);
  return [
    texts.made(record.version),
    texts.material(kinds.join(', ')),
    texts.audited(formatNumber(audit.tried, language)),
    texts.digest(record.digest),
    texts.analysis(describeAnalysis(record.analysis, language)),
    ...(drawn.length === 0 ? [] : [texts.seeds(drawn.join(', '))]),
  ];
}

function rowsOf({ rows, withheld }: PublishedTable, language: Language): string {
  return words[language].rowsOf(counted(rows, 'row', language), formatNumber(withheld, language));
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Square brackets would end the text of a picture. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[[\]]/gu, '');
}

const words = {
  nb: {
    title: (name: string) => `Publiserte resultater: ${name}`,
    about:
      'Mappen er laget for å ligge ved en artikkel eller i et arkiv. `findings.md` sier hva som ble funnet (`findings.json` det samme som data), `tables/` har tallene (CSV, UTF-8), `figures/` figurene (PNG, og Plotly JSON som kan tegnes på nytt), `publication.json` regelen og hvordan mappen ble laget.',
    signs: 'Regelen, og hva tegnene betyr',
    rule: (policy: PolicyName, source: string) => `Regelen heter \`${policy}\`: ${source}.`,
    withheldHeading: 'Hva som er holdt tilbake',
    counts: (shown: string, all: string) => `Av ${all} antall kilder er ${shown} vist.`,
    silent: (n: string, all: string) =>
      `Av ${all} forhold som er talt (koder, par av koder, indikatorer og annet), er det ${n} som ingenting er sagt om: alle antall er holdt tilbake.`,
    rows: (withheld: string, rows: string) =>
      `Rader i tabellene med noe holdt tilbake: ${withheld} av ${rows}.`,
    findings: (findings: string) =>
      `Fra siden med funn: ${findings}. Et funn står bare der hvert antall det bygger på, er vist; hva de andre sier, og hvor sterkt, følger ikke av at de mangler.`,
    computed:
      'Tallene er de samme som for hele materialet: det er holdt tilbake etter at alt er regnet ut, og ingen grupper er slått sammen. Et tall som er regnet av flere antall (en andel, en p-verdi, et oddsforhold), står bare der alle er vist.',
    hidden: (n: string) =>
      `Navn som er folks egne ord (de står i en av kildene): ${n}. En slik kode er vist med sin id eller et nummer.`,
    noQuotes: 'Sitater er ikke med: de er menneskers ord.',
    withQuotes:
      'Sitater er med (`quotes/`), fordi det ble bedt om dem: høyst ett for hvert par av koder og hver retning som er vist, uten hvem det er fra. Tillatelsen til å bruke dem må foreligge.',
    noTexts: 'Tekster, notater, kodinger, navn på kilder og kodere, og notatbøker er ikke med.',
    identifiers: (n: string) =>
      `Materialet selv har ${n} opplysninger som kan vise hvem noen er. De står i tekster som ikke er publisert.`,
    allowed: (n: string) => `Sluppet gjennom, hver for seg (\`--allow-item\`): ${n}.`,
    earlier: (n: string, counts: string) =>
      `Prosjektet er publisert før (${n}); ${counts} antall er kjent derfra, og denne publiseringen er prøvd sammen med dem.`,
    despite:
      'Noen antall skiller seg lite fra en tidligere publisering (`--despite-earlier`): den som har begge, kan se hva noen få kilder sier.',
    promise: 'Hva som er lovet, og hva som ikke er det',
    promised:
      'Før noe ble skrevet, ble alt sammen angrepet på én gang: med hvert tall som står her, størrelsen på gruppene, reglene, og hvorfor hvert tegn står. Ingen som bare har dette, kan regne seg fram til et antall som regelen holder tilbake, eller til at alle i en gruppe sier det samme der det er holdt tilbake.',
    notKnowers:
      'Ikke lovet: vern mot den som selv vet hvordan noen av kildene er kodet, som den som ble intervjuet, eller en koder.',
    notCodings: 'Ikke lovet: at ingen kan gjette. Det som er vist, sier noe om gruppene det er talt i.',
    notQuotes:
      'Ikke lovet: at et sitat, der sitater er med, ikke kan kjennes igjen av den som kjenner personen.',
    notLater:
      'Ikke lovet: vern mot tall om det samme materialet som er offentliggjort utenom listen over publiseringer som ligger ved prosjektet.',
    made: (version: string) => `Med \`brukermote publish\`, versjon ${version}.`,
    material: (kinds: string) => `Materialet: ${kinds}.`,
    audited: (counts: string) => `Antall som er vernet og prøvd, hvert for seg og sammen: ${counts}.`,
    digest: (digest: string) =>
      `Materialet, programmet og valgene har kontrollsummen (SHA-256) \`${digest}\`; lik kontrollsum gir like filer.`,
    analysis: (analysis: string) => `Analysen (\`analysis\` i \`publication.json\`): ${analysis}`,
    seeds: (seeds: string) => `Frø for tilfeldige trekninger: ${seeds}.`,
    figures: 'Figurer',
    tables: 'Tabeller',
    tableNote: 'Tekst som et regneark ville kjørt som formel, har en apostrof foran.',
    rowsOf: (rows: string, withheld: string) => `${rows}, ${withheld} med noe holdt tilbake.`,
  },
  en: {
    title: (name: string) => `Published results: ${name}`,
    about:
      'The folder is made to lie beside an article or in an archive. `findings.md` says what was found (`findings.json` the same as data), `tables/` has the numbers (CSV, UTF-8), `figures/` the figures (PNG, and Plotly JSON that can be drawn anew), `publication.json` the policy and how the folder was made.',
    signs: 'The policy, and what the signs mean',
    rule: (policy: PolicyName, source: string) => `The policy is called \`${policy}\`: ${source}.`,
    withheldHeading: 'What is withheld',
    counts: (shown: string, all: string) => `Of ${all} numbers of sources ${shown} are shown.`,
    silent: (n: string, all: string) =>
      `Of ${all} things that are counted (codes, pairs of codes, indicators and others), nothing is told of ${n}: every number of sources is withheld.`,
    rows: (withheld: string, rows: string) =>
      `Rows of tables with something withheld: ${withheld} of ${rows}.`,
    findings: (findings: string) =>
      `From the page of findings: ${findings}. A finding stands only where every number of sources that it rests on is shown; what the others say, and how strongly, does not follow from their absence.`,
    computed:
      'The numbers are those of the whole material: withholding came after everything was computed, and no groups were put together. A number that is computed from several numbers of sources (a share, a p, an odds ratio) stands only where all of them are shown.',
    hidden: (n: string) =>
      `Names that are people’s own words (they stand in one of the sources): ${n}. Such a code is shown by its id or a number.`,
    noQuotes: 'No quotes: they are people’s words.',
    withQuotes:
      'Quotes are included (`quotes/`), since they were asked for: one at most for each pair of codes and each direction that is shown, without whose it is. Permission to use them must be at hand.',
    noTexts: 'Texts, memos, codings, names of sources and coders, and notebooks are not included.',
    identifiers: (n: string) =>
      `The material itself has ${n} identifiers, things that can tell who somebody is. They stand in texts that are not published.`,
    allowed: (n: string) => `Let through one by one (\`--allow-item\`): ${n}.`,
    earlier: (n: string, counts: string) =>
      `The project was published before (${n}); ${counts} numbers of sources are known from there, and this publication was held together with them.`,
    despite:
      'Some numbers differ a little from an earlier publication (`--despite-earlier`): who has both can see what a few sources say.',
    promise: 'What is promised, and what is not',
    promised:
      'Before anything was written, all of it was attacked at once: with every number that stands here, the sizes of the groups, the rules, and why each sign stands. Nobody who has only this can work out a number of sources that the policy withholds, nor that all of a group say the same where that is withheld.',
    notKnowers:
      'Not promised: protection against somebody who knows how some of the sources are coded, such as who was interviewed, or a coder.',
    notCodings:
      'Not promised: that nobody can guess. What is shown says something of the groups in which it is counted.',
    notQuotes:
      'Not promised: that a quote, where there are quotes, is not recognised by somebody who knows the person.',
    notLater:
      'Not promised: protection against numbers of the same material that were made public outside the list of publications that lies beside the project.',
    made: (version: string) => `With \`brukermote publish\`, version ${version}.`,
    material: (kinds: string) => `The material: ${kinds}.`,
    audited: (counts: string) =>
      `Numbers that are protected and were tried, each and all together: ${counts}.`,
    digest: (digest: string) =>
      `Material, program and choices have the digest (SHA-256) \`${digest}\`; equal digests give equal files.`,
    analysis: (analysis: string) => `The analysis (\`analysis\` in \`publication.json\`): ${analysis}`,
    seeds: (seeds: string) => `Seeds of random draws: ${seeds}.`,
    figures: 'Figures',
    tables: 'Tables',
    tableNote: 'A text that a spreadsheet would run as a formula has an apostrophe in front.',
    rowsOf: (rows: string, withheld: string) => `${rows}, ${withheld} with something withheld.`,
  },
} as const;
