import type { Corpus } from '../corpus/corpus.js';
import type { Step } from '../privacy/coarsening.js';
import { depthFor, type Proposal, proposals, smallCombinations } from '../privacy/kAnonymity.js';
import type { Language } from '../shared/language.js';
import { counted } from '../words/plurals.js';

/** Combinations of attributes that fewer than k sources have, and what would help. */
export interface SmallGroups {
  readonly k: number;
  readonly attributes: readonly string[];
  readonly combinations: readonly {
    readonly values: Readonly<Record<string, string>>;
    readonly sources: number;
  }[];
  readonly proposals: readonly Proposal[];
}

/**
 * Looks at what the attributes of interviews and other protected sources say together; documents and studies are public. An
 * attribute that only documents or studies have is none of theirs.
 */
export function smallGroups(corpus: Corpus, k: number): SmallGroups {
  const sources = corpus.sources.filter(({ kind }) => kind === 'interview' || kind === 'other');
  const attributes = [...new Set(sources.flatMap((source) => Object.keys(source.attributes)))].filter(
    (name) => new Set(sources.map((source) => source.attributes[name] ?? '')).size > 1,
  );
  return {
    k,
    attributes,
    combinations: smallCombinations(sources, attributes, k).map(({ values, sources: own }) => ({
      values,
      sources: own.length,
    })),
    proposals: proposals(sources, attributes, k),
  };
}

/** What was found, as lines to print. */
export function smallGroupLines(groups: SmallGroups, language: Language): string[] {
  const texts = words[language];
  const { k, attributes, combinations } = groups;
  const list = attributes.join(', ');
  const depth = depthFor(attributes.length);
  const tried = depth < attributes.length ? [texts.tried(attributes.length, depth)] : [];
  if (combinations.length === 0) return [texts.none(k, list)];
  return [
    ...tried,
    texts.some(combinations.length, k, list),
    ...combinations.slice(0, shown).map(({ values, sources }) => {
      const said = Object.entries(values).map(
        ([name, value]) => `${name} = ${value === '' ? texts.missing : value}`,
      );
      return `  ${said.join(' + ')}: ${counted(sources, 'source', language)}`;
    }),
    ...(combinations.length > shown ? [`  ${texts.more(combinations.length - shown)}`] : []),
    ...groups.proposals.map((proposal, i) => texts.proposal(i + 1, told(proposal, language), proposal.loss)),
  ];
}

/** Combinations that are named at most. */
const shown = 30;

function told({ leaveOut, steps }: Proposal, language: Language): string {
  const texts = words[language];
  if (leaveOut.length > 0) return texts.leaveOut(leaveOut.join(', '));
  return steps.map((step) => stepText(step, language)).join('; ');
}

function stepText(step: Step, language: Language): string {
  const texts = words[language];
  if (step.kind === 'periods') return texts.periods(step.attribute, step.years);
  if (step.kind === 'merge')
    return texts.merge(
      step.attribute,
      step.values.map((value) => (value === '' ? texts.missing : value)).join(', '),
    );
  return texts.leaveOut(step.attribute);
}

const words = {
  nb: {
    missing: 'ikke oppgitt',
    none: (k: number, list: string) =>
      `Alle kombinasjoner av ${list || 'attributter'} har minst ${k} kilder.`,
    some: (n: number, k: number, list: string) =>
      `${n} kombinasjoner av ${list} har færre enn ${k} kilder; den som kjenner dem, kan kjenne igjen en person:`,
    tried: (all: number, depth: number) =>
      `Av ${all} attributter er alle sett på opptil ${depth} prøvd, og alle ${all} sammen; den som bare flere enn ${depth} sammen peker ut, står med én slik kombinasjon.`,
    more: (n: number) => `… og ${n} kombinasjoner til`,
    proposal: (i: number, what: string, loss: number) =>
      `Forslag ${i} (mister ${Math.round(loss * 100)} % av det attributtene sier): ${what}`,
    leaveOut: (list: string) => `utelat ${list}`,
    periods: (name: string, years: number) => `${name}: perioder på ${years} år`,
    merge: (name: string, list: string) => `${name}: slå sammen ${list}`,
  },
  en: {
    missing: 'not stated',
    none: (k: number, list: string) =>
      `Each combination of ${list || 'attributes'} has at least ${k} sources.`,
    some: (n: number, k: number, list: string) =>
      `${n} combinations of ${list} have fewer than ${k} sources; whoever knows them may recognise a person:`,
    tried: (all: number, depth: number) =>
      `Of ${all} attributes all sets of up to ${depth} were tried, and all ${all} together; whoever only more than ${depth} together tell is listed with one such combination.`,
    more: (n: number) => `… and ${n} more combinations`,
    proposal: (i: number, what: string, loss: number) =>
      `Proposal ${i} (loses ${Math.round(loss * 100)}% of what the attributes say): ${what}`,
    leaveOut: (list: string) => `leave out ${list}`,
    periods: (name: string, years: number) => `${name}: periods of ${years} years`,
    merge: (name: string, list: string) => `${name}: merge ${list}`,
  },
} as const;
