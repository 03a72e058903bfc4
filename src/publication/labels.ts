import { chooseCodes } from '../corpus/chooseCodes.js';
import { type Code, families } from '../corpus/code.js';
import { Corpus } from '../corpus/corpus.js';
import { weighedInterests } from '../corpus/interests.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import { inVivoLabels, protectedTexts } from '../privacy/inVivo.js';
import { folded } from '../shared/folded.js';
import type { Bilingual, Language } from '../shared/language.js';
import { RequestError } from '../shared/problem.js';
import { termsIn } from '../words/terms.js';

/** Texts that a person has looked at, and lets through one by one. */
export type AllowedItems = ReadonlySet<string>;

/** Items as they are compared. */
export function allowedItems(items: readonly string[]): AllowedItems {
  return new Set(items.map(folded));
}

export interface LabelOptions {
  /** Names for codes, by the index of the code, in place of their own. */
  readonly given?: ReadonlyMap<number, string>;
  readonly allowed?: AllowedItems;
}

/** A label that is not published, by where it stands. */
export interface HiddenLabel {
  readonly place: Bilingual;
  /** What stands instead. */
  readonly instead: string;
}

/** A project under the labels that a publication shows. */
export interface PublishedLabels {
  readonly corpus: Corpus;
  /** Labels that are somebody's words. */
  readonly hidden: readonly HiddenLabel[];
  /** What ids of codes and values of attributes are in the project, by what they are published as; those that are published as they are left out. */
  readonly own: ReadonlyMap<string, string>;
  /** Choices of an analysis that name codes, coders and attributes, in the new labels. */
  readonly options: (chosen: AnalysisOptions) => AnalysisOptions;
}

/**
 * The project under the labels that may be published: a code whose name is somebody's words (`inVivoLabels`) is called by its id,
 * by a number, or as it is given; so are values of attributes, and the title. Names of sources, coders and descriptions are gone.
 * Nothing that is counted changes.
 *
 * @throws RequestError for a given name that is somebody's words, and for interests that are only known by such names
 */
export function publishedLabels(
  whole: Corpus,
  { given = new Map(), allowed = new Set() }: LabelOptions = {},
): PublishedLabels {
  const { language } = whole;
  const isTheirs = theirWords(whole, [...given.values()], allowed);
  for (const [index, name] of given)
    if (isTheirs(name))
      throw new RequestError({
        nb: `navnet som er gitt til koden ${whole.codes[index].index + 1} i kodeboken, står i en kilde; gi et annet, eller slipp det gjennom med --allow-item`,
        en: `the name that is given to code ${whole.codes[index].index + 1} of the codebook stands in a source; give another one, or let it through with --allow-item`,
      });
  const hidden: HiddenLabel[] = [];
  const hide = (place: Bilingual, instead: string) => {
    hidden.push({ place, instead });
    return instead;
  };

  const ids = neutralIds(whole, isTheirs);
  const codes = whole.codes.map((code, i): Code => {
    const own = given.get(i);
    const isHidden = own === undefined && [code.name, code.nameEnglish].some(isTheirs);
    const instead = isNeutral(code.id) ? code.id : words[language].code(i + 1);
    const name = own ?? (isHidden ? hide(places.code(i + 1), instead) : code.name);
    const nameEnglish = own ?? (isHidden ? instead : code.nameEnglish);
    return { ...code, id: ids[i], name, nameEnglish, description: '' };
  });
  const named = codes.map((code) => ({ ...code, path: lineage(codes, code.index).map(({ name }) => name) }));

  const attributes = new Map(
    attributeNames(whole).map((name, i) => [
      name,
      isTheirs(name) ? hide(places.attribute(i + 1), words[language].attribute(i + 1)) : name,
    ]),
  );
  const values = new Map<string, string>();
  const valueLabel = (attribute: string, value: string) => {
    const key = `${attribute}\0${value}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const own = isTheirs(value)
      ? hide(places.value(attributes.get(attribute)!), words[language].value(values.size + 1))
      : value;
    values.set(key, own);
    return own;
  };
  const sources = whole.sources.map((source, i) => ({
    ...source,
    name: source.kind === 'study' ? source.name : words[language].source(i + 1),
    attributes: Object.fromEntries(
      Object.entries(source.attributes).map(([name, value]) => [
        attributes.get(name)!,
        valueLabel(name, value),
      ]),
    ),
  }));

  const coderIds = whole.coders.map(({ id, reconciled }, i) =>
    reconciled || /^\p{L}{1,2}\d{1,4}$/u.test(id) ? id : `coder-${i + 1}`,
  );
  const coderIdOf = (id: string) => coderIds[whole.coders.findIndex((coder) => coder.id === id)] ?? id;
  const { provenance } = whole;
  const corpus = new Corpus({
    ...whole,
    provenance: {
      ...provenance,
      name: isTheirs(provenance.name) ? hide(places.title, words[language].project) : provenance.name,
      description: '',
    },
    sources,
    codes: named,
    coders: whole.coders.map((coder, i) => ({ ...coder, id: coderIds[i], name: coderIds[i] })),
    memos: [],
    levelOrder: whole.levelOrder?.map((level) => values.get(`level\0${level}`) ?? level) ?? null,
  });
  requireSameInterests(whole, corpus);
  const ownIds = whole.codes.map(({ id }, i): [string, string] => [ids[i], id]);
  const ownValues = [...values].map(([key, label]): [string, string] => [label, key.split('\0')[1]]);
  return {
    corpus,
    hidden,
    own: new Map([...ownIds, ...ownValues].filter(([label, own]) => label !== own)),
    options: (chosen) => relabelled(chosen, whole, corpus, { attributes, coderIdOf }),
  };
}

/** Whether a label is somebody's words; every label is looked for in one reading of the texts. */
function theirWords(
  corpus: Corpus,
  given: readonly string[],
  allowed: AllowedItems,
): (label: string) => boolean {
  const { provenance, codes, sources } = corpus;
  const labels = [
    ...new Set([
      provenance.name,
      ...given,
      ...codes.flatMap(({ id, name, nameEnglish }) => [id, name, nameEnglish]),
      ...attributeNames(corpus),
      ...sources.flatMap(({ attributes }) => Object.values(attributes)),
    ]),
  ];
  const theirs = new Set([...inVivoLabels(labels, protectedTexts(corpus))].map((i) => labels[i]));
  return (label) => theirs.has(label) && !allowed.has(folded(label));
}

function attributeNames({ sources }: Corpus): string[] {
  return [...new Set(sources.flatMap(({ attributes }) => Object.keys(attributes)))];
}

/** Ids under which codes are published; one that is, or was made from, somebody's words is a number. */
function neutralIds(corpus: Corpus, isTheirs: (label: string) => boolean): string[] {
  const taken = new Set(corpus.codes.map(({ id }) => id));
  return corpus.codes.map(({ id, name, nameEnglish }, i) => {
    if (isNeutral(id) || ![id, name, nameEnglish].some(isTheirs)) return id;
    let own = `code-${i + 1}`;
    while (taken.has(own)) own = `${own}-`;
    taken.add(own);
    return own;
  });
}

/** Whether an id is one that a researcher gives (`C07`, `INT-3`), and no name or a part of one. */
function isNeutral(id: string): boolean {
  return /^\p{L}{1,3}[-_. ]?\d{1,4}$/u.test(id);
}

function lineage(codes: readonly Code[], index: number): Code[] {
  const found: Code[] = [];
  for (let i = index; i >= 0; i = codes[i].parent) found.unshift(codes[i]);
  return found;
}

/** Interests that only names tell would be other ones under other names. */
function requireSameInterests(whole: Corpus, corpus: Corpus): void {
  const shape = (each: Corpus) => {
    const { interests, pairs } = weighedInterests(each);
    const indices = (codes: readonly Code[]) => codes.map(({ index }) => index);
    return JSON.stringify([
      interests.map(({ before, after }) => [indices(before), indices(after)]),
      pairs.map(({ code, before, after }) => [code.index, before, after]),
    ]);
  };
  if (shape(whole) === shape(corpus)) return;
  throw new RequestError({
    nb: 'navnet på en kode for hensyn sier hva som er satt foran hva, og står i en kilde; gi kodene for hensyn andre navn i prosjektet, eller med --label-codes',
    en: 'the name of a code of an interest says what was put before what, and stands in a source; give the codes of interests other names in the project, or with --label-codes',
  });
}

interface Renamed {
  readonly attributes: ReadonlyMap<string, string>;
  readonly coderIdOf: (id: string) => string;
}

function relabelled(
  chosen: AnalysisOptions,
  whole: Corpus,
  { codes }: Corpus,
  { attributes, coderIdOf }: Renamed,
): AnalysisOptions {
  const isWord = (choice: string) => choice === 'all' || families.some((family) => family === choice);
  const listed = (choice: string) =>
    isWord(choice)
      ? choice
      : chooseCodes(whole, choice, chosen)
          .map(({ index }) => codes[index].id)
          .join('; ');
  const one = (label: string) => codes[whole.code(label).index].id;
  const { rows, columns, within, row, column, coders, clusters, declared } = chosen;
  const coder = coders?.startsWith('coder:') ? coders.slice('coder:'.length) : undefined;
  return {
    ...chosen,
    ...(rows === undefined ? {} : { rows: listed(rows) }),
    ...(columns === undefined ? {} : { columns: listed(columns) }),
    ...(within === undefined ? {} : { within: listed(within) }),
    ...(row === undefined ? {} : { row: one(row) }),
    ...(column === undefined ? {} : { column: one(column) }),
    ...(coder === undefined ? {} : { coders: `coder:${coderIdOf(coder)}` }),
    ...(clusters === undefined ? {} : { clusters: attributes.get(clusters) ?? clusters }),
    ...(declared === undefined
      ? {}
      : {
          declared: {
            ...declared,
            // What a person wrote of it is working material.
            file: 'declared',
            note: null,
            cells: declared.cells.map((cell) => ({ row: one(cell.row), column: one(cell.column) })),
          },
        }),
  };
}

const places = {
  title: { nb: termsIn('nb').projectTitle, en: termsIn('en').projectTitle },
  code: (n: number): Bilingual => ({
    nb: `navnet på kode ${n} i kodeboken`,
    en: `the name of code ${n} of the codebook`,
  }),
  attribute: (n: number): Bilingual => ({
    nb: `navnet på kjennetegn ${n}`,
    en: `the name of attribute ${n}`,
  }),
  value: (attribute: string): Bilingual => ({
    nb: `en verdi av ${attribute}`,
    en: `a value of ${attribute}`,
  }),
} as const;

const words: Readonly<Record<Language, NeutralWords>> = {
  nb: {
    project: 'Prosjektet',
    code: (n) => `kode ${n}`,
    source: (n) => `kilde ${n}`,
    attribute: (n) => `kjennetegn ${n}`,
    value: (n) => `verdi ${n}`,
  },
  en: {
    project: 'The project',
    code: (n) => `code ${n}`,
    source: (n) => `source ${n}`,
    attribute: (n) => `attribute ${n}`,
    value: (n) => `value ${n}`,
  },
};

interface NeutralWords {
  readonly project: string;
  readonly code: (n: number) => string;
  readonly source: (n: number) => string;
  readonly attribute: (n: number) => string;
  readonly value: (n: number) => string;
}
