import { outputHead } from '../../report/outputKind.js';
import { label } from '../../words/labels.js';
import { listed } from '../../words/lists.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import type { Checking } from './checking.js';

/** How records for checking were made. */
export interface CheckingRecord {
  readonly version: string;
  /** SHA-256 of the program, the material and what was said about it. */
  readonly digest: string;
  /** Sources that share each combination of attributes, at least. */
  readonly k: number;
  /** Public output that the records were held against. */
  readonly earlier: number;
}

/** What a folder of records for checking is, what a record holds, and what is promised and what is not; Markdown. */
export function checkingReadme(checking: Checking, record: CheckingRecord): string {
  const { language, provenance } = checking.corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const attributes = listed(
    Object.keys(checking.attributes).map((name) => label(name, language)),
    language,
  );
  const sections = [
    `# ${texts.title(provenance.name)}`,
    `**${outputHead('checking', language)}**`,
    ...(provenance.synthetic ? [`**${termsIn(language).syntheticWarning}**`] : []),
    texts.what,
    `## ${texts.holdsHeading}`,
    list([
      texts.record(counted(checking.records, 'source', language)),
      checking.attributes.kind === undefined && attributes === ''
        ? texts.noAttributes
        : texts.attributes(attributes, number(record.k)),
      texts.selections,
      texts.gone,
      texts.studies,
    ]),
    `## ${texts.promisedHeading}`,
    list([
      texts.k(number(record.k)),
      record.earlier === 0
        ? texts.nothingPublished
        : texts.held(counted(record.earlier, 'publication', language)),
      texts.notPromised,
    ]),
    `## ${texts.howHeading}`,
    list([texts.made(record.version), texts.digest(record.digest), texts.use]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

const words = {
  nb: {
    title: (name: string) => `Poster til kontroll: ${name}`,
    what: 'Mappen lar en leser regne alt om igjen som er talt i tekstutdrag og kilder. Les `TERMS.md` først: den som åpner `records/`, har godtatt vilkårene der.',
    holdsHeading: 'Hva som er i den',
    record: (sources: string) => `${sources} er hver sin post (\`records/sources.csv\`).`,
    attributes: (attributes: string, k: string) =>
      `Kjennetegn, så grove at minst ${k} poster har hver kombinasjon: ${attributes}.`,
    noAttributes: 'Ingen kjennetegn: ellers hadde det som er publisert, sagt mer om postene enn de viser.',
    selections:
      'Hvert tekstutdrag er en mengde koder, etter den koderegelen analysen har. Hva ingen tok stilling til, er fortsatt ukjent.',
    gone: 'Navn, tekster, notater, kodere, steder i teksten og rekkefølge er borte. Postene, og tekstutdragene i hver, står i rekkefølgen av hva de inneholder.',
    studies: 'Studiene i kunnskapsoppsummeringen er publisert litteratur og står med navn.',
    promisedHeading: 'Hva som loves, og hva som ikke gjør det',
    k: (k: string) => `Kjennetegnene peker aldri ut færre enn ${k} poster, heller ikke alle til sammen.`,
    held: (publications: string) =>
      `Postene er holdt sammen med ${publications} fra prosjektet: heller ikke sammen sier de type, nivå eller dokumenttype for færre poster enn det.`,
    nothingPublished:
      'Ingenting var publisert fra prosjektet da postene ble laget; senere publiseringer prøves mot dem.',
    notPromised:
      'Den som vet hva noen har sagt, kan kjenne igjen posten på kodene. Postene er pseudonymiserte, ikke anonyme.',
    howHeading: termsIn('nb').howMade,
    made: (version: string) => `Med \`brukermote publish --for-checking\`, versjon ${version}.`,
    digest: (digest: string) =>
      `Materialet, programmet og valgene har kontrollsummen (SHA-256) \`${digest}\`.`,
    use: 'Postene er et prosjekt som alle kommandoene leser: `brukermote run records`.',
  },
  en: {
    title: (name: string) => `Records for checking: ${name}`,
    what: 'The folder lets a reader compute again all that is counted in selections and sources. Read `TERMS.md` first: whoever opens `records/` has agreed to the terms there.',
    holdsHeading: 'What is in it',
    record: (sources: string) => `${sources} are one record each (\`records/sources.csv\`).`,
    attributes: (attributes: string, k: string) =>
      `Attributes, so coarse that at least ${k} records have each combination: ${attributes}.`,
    noAttributes: 'No attributes: what is published would else have told more of the records than they show.',
    selections:
      'Each selection is a set of codes, by the coder rule of the analysis. What nobody judged is still unknown.',
    gone: 'Names, texts, memos, coders, places in the text and order are gone. Records, and the selections in each, stand in the order of what they hold.',
    studies: 'The studies of the knowledge review are published literature and stand by their names.',
    promisedHeading: 'What is promised of the records, and what is not',
    k: (k: string) => `Attributes never single out fewer than ${k} records, not even all of them together.`,
    held: (publications: string) =>
      `The records were held together with ${publications} of the project: not even together do they tell the kind, level or document kind of fewer records than that.`,
    nothingPublished:
      'Nothing of the project was published when the records were made; later publications are held against them.',
    notPromised:
      'Whoever knows what somebody said may recognise the record by its codes. The records are pseudonymised, not anonymous.',
    howHeading: termsIn('en').howMade,
    made: (version: string) => `With \`brukermote publish --for-checking\`, version ${version}.`,
    digest: (digest: string) => `Material, program and choices have the digest (SHA-256) \`${digest}\`.`,
    use: 'The records are a project that every command reads: `brukermote run records`.',
  },
} as const;
