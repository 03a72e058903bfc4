import { folded } from '../shared/folded.js';
import type { Bilingual } from '../shared/language.js';
import type { ProblemDraft } from '../shared/problem.js';
import { Corpus } from './corpus.js';
import type { Source, SourceKind } from './source.js';
import { designCalled, type KnownVariable, kindCalled, levelCalled, variableCalled } from './vocabulary.js';

/** What attributes are called that hold the groups of a document, in lower case. */
const groupAttribute =
  /^(?:document groups?|dokumentgrupper?|dokumentgruppen?|grupos? de documentos?|groupes? de documents?|gruppi? di documenti)$/u;

/** What a message calls each variable; its label elsewhere is of what the reports show. */
const names: Readonly<Record<KnownVariable, Bilingual>> = {
  kind: { nb: 'kildetype', en: 'kind' },
  level: { nb: 'nivå', en: 'level' },
  office: { nb: 'kontor', en: 'office' },
  region: { nb: 'region', en: 'region' },
  year: { nb: 'år', en: 'year' },
  role: { nb: 'rolle', en: 'role' },
  document_kind: { nb: 'dokumenttype', en: 'genre' },
  study_design: { nb: 'studiedesign', en: 'design' },
  study_quality: { nb: 'studiekvalitet', en: 'quality' },
};

/** What a group says of its sources. */
interface Said {
  readonly variable: KnownVariable;
  readonly value: string;
}

/**
 * The corpus with what groups of sources say of them, for tools in which kinds and levels are groups (document groups of
 * ATLAS.ti and MAXQDA, sets of NVivo): `Intervjuer` says the kind, `Veileder` the level, and `Nivå: kontor` both which and
 * what. A source that has the variable already keeps it, and one whose groups say different things gets none.
 *
 * @returns with notes that tell it
 */
export function withGroupAttributes(corpus: Corpus): {
  readonly corpus: Corpus;
  readonly notes: ProblemDraft[];
} {
  const saidOf: Said[][] = corpus.sources.map(() => []);
  const counts = new Map<string, { readonly said: Said; count: number }>();
  const say = (source: number, group: string) => {
    const said = saidBy(group);
    if (said === undefined || has(corpus.sources[source], said.variable)) return;
    saidOf[source].push(said);
    const known = counts.get(group);
    if (known === undefined) counts.set(group, { said, count: 1 });
    else known.count++;
  };
  for (const { name, members } of corpus.details?.sets ?? []) {
    const sources = members.filter(({ target }) => target === 'source');
    // A set of codes and sources is about something else.
    if (sources.length < members.length) continue;
    for (const { index } of sources) if (index >= 0) say(index, name);
  }
  for (const { index, attributes } of corpus.sources)
    for (const [name, value] of Object.entries(attributes))
      if (groupAttribute.test(folded(name))) for (const group of value.split(/[;\n]/u)) say(index, group);
  if (counts.size === 0) return { corpus, notes: [] };
  const sources = corpus.sources.map((source) => {
    const agreed = saidOf[source.index].filter(({ variable, value }) =>
      saidOf[source.index].every((other) => other.variable !== variable || other.value === value),
    );
    const kind = agreed.find(({ variable }) => variable === 'kind')?.value as SourceKind | undefined;
    const added = agreed.filter(({ variable }) => variable !== 'kind');
    const attributes = Object.fromEntries(added.map(({ variable, value }) => [variable, value]));
    return { ...source, kind: kind ?? source.kind, attributes: { ...source.attributes, ...attributes } };
  });
  const notes = [...counts].map(([group, { said, count }]): ProblemDraft => {
    const name = names[said.variable];
    return {
      kind: 'group-attribute',
      where: group,
      message: {
        nb: `gruppen leses som ${name.nb} (${count === 1 ? '1 kilde' : `${count} kilder`})`,
        en: `the group is read as the ${name.en} (${count === 1 ? '1 source' : `${count} sources`})`,
      },
    };
  });
  return { corpus: new Corpus({ ...corpus, sources }), notes };
}

function has(source: Source, variable: KnownVariable): boolean {
  return (
    (variable === 'kind' && source.kind !== 'other') ||
    Object.keys(source.attributes).some((name) => variableCalled(name) === variable)
  );
}

/** `Nivå: veileder`, `Level = county`, `Intervjuer`, `Veileder`; undefined for any other name. */
function saidBy(group: string): Said | undefined {
  const [, name, value] = /^(.+?)\s*(?:::|[:=/\\>])\s*(.+)$/u.exec(group.trim()) ?? [];
  const variable = name === undefined ? undefined : variableCalled(name);
  if (variable !== undefined && value !== undefined)
    return { variable, value: keyOf(variable, value) ?? value };
  for (const known of ['kind', 'level', 'study_design'] as const) {
    const key = keyOf(known, group);
    if (key !== undefined && key !== 'other') return { variable: known, value: key };
  }
  return undefined;
}

function keyOf(variable: KnownVariable, word: string): string | undefined {
  if (variable === 'kind') return kindCalled(word);
  if (variable === 'level') return levelCalled(word);
  return variable === 'study_design' ? designCalled(word) : undefined;
}
