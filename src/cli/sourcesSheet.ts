import type { Corpus } from '../corpus/corpus.js';
import { sourceKinds } from '../corpus/source.js';
import { levelCalled, levelOrder, variableCalled } from '../corpus/vocabulary.js';
import { isSourceColumn } from '../readers/table/readSourcesFile.js';
import type { Language } from '../shared/language.js';
import { label } from '../words/labels.js';
import { termsIn } from '../words/terms.js';
import { tableOf, textColumn } from '../writers/tables/outTable.js';
import type { StarterSheet } from '../writers/tables/starterSheet.js';

/**
 * The sheet in which a person says what each source is: its name first, its kind and level with lists to choose from, the
 * variables that the project has, and its id last.
 */
export function sourcesSheet(corpus: Corpus, language: Language): StarterSheet {
  const headers = words[language];
  const names = variablesOf(corpus);
  const table = tableOf(
    termsIn(language).sources,
    [
      { ...textColumn(headers.name), width: 36 },
      { ...textColumn(headers.kind), width: 16, choices: sourceKinds.map((kind) => label(kind, language)) },
      {
        ...textColumn(label('level', language)),
        width: 22,
        choices: levelOrder.map((level) => label(level, language)),
      },
      ...names.map((name) => ({ ...textColumn(headerOf(name, language)), width: 16 })),
      { ...textColumn(headers.id), width: 12 },
    ],
    corpus.sources.map(({ name, kind, attributes, id }) => [
      name,
      kind === 'other' ? null : label(kind, language),
      levelIn(attributes, language),
      ...names.map((variable) => attributes[variable] ?? null),
      id,
    ]),
  );
  return { table, guide: guideOf(language) };
}

/** Variables that the sources have, each under its first name; kind and level have columns of their own. */
function variablesOf({ sources }: Corpus): string[] {
  const byKey = new Map<string, string>();
  for (const { attributes } of sources)
    for (const name of Object.keys(attributes)) {
      const key = variableCalled(name) ?? name;
      if (key !== 'kind' && key !== 'level' && !isSourceColumn(name) && !byKey.has(key)) byKey.set(key, name);
    }
  return [...byKey.values()];
}

/** A variable that the questions know, in the language of the sheet where the word is read back as the same. */
function headerOf(name: string, language: Language): string {
  const known = variableCalled(name);
  if (known === undefined) return name;
  const word = words[language].variables[known] ?? label(known, language);
  return variableCalled(word) === known ? word : known;
}

function levelIn(attributes: Readonly<Record<string, string>>, language: Language): string | null {
  const name = Object.keys(attributes).find((each) => variableCalled(each) === 'level');
  if (name === undefined) return null;
  const level = levelCalled(attributes[name]);
  return level === undefined ? attributes[name] : label(level, language);
}

function guideOf(language: Language) {
  const { howTo: guide, howToFillIn: how } = termsIn(language);
  const { sentences } = words[language];
  return tableOf(
    guide,
    [{ ...textColumn(how), width: 110 }],
    sentences.map((sentence) => [sentence]),
  );
}

const words = {
  nb: {
    name: 'navn',
    kind: 'kildetype',
    id: 'id',
    // Words of a sheet, where tables and figures show the variable as the material has it.
    variables: { year: 'år', role: 'rolle' } as Readonly<Record<string, string>>,
    sentences: [
      'Velg for hver kilde om den er et intervju, et dokument eller en studie, og hvilket nivå den er fra. NAV Arbeid og ytelser (NAY) er et nivå for seg, ved siden av kontoret.',
      'Legg til så mange kolonner som trengs: kontor, år, dokumenttype, studiedesign, eller noe eget. Hver kolonne blir en variabel ved kilden.',
      'En tom celle sier ingenting: kilden er som prosjektet sier. Det som står her, går foran det som står i prosjektet.',
      'Kilder kjennes igjen på id, ellers på navn. Lagre arket, og gi det til en kommando: npx brukermote matrix PROSJEKT --sources kilder.xlsx',
    ],
  },
  en: {
    name: 'name',
    kind: 'kind',
    id: 'id',
    variables: {} as Readonly<Record<string, string>>,
    sentences: [
      'Choose for each source whether it is an interview, a document or a study, and which level it is from. The benefit unit (NAV Arbeid og ytelser) is a level of its own, beside the office.',
      'Add as many columns as are needed: office, year, document kind, study design, or one of your own. Each becomes a variable of the source.',
      'An empty cell says nothing: the source is as the project says. What stands here overrules what stands in the project.',
      'Sources are known by id, else by name. Save the sheet, and give it to a command: npx brukermote matrix PROJECT --sources sources.xlsx',
    ],
  },
} as const;
