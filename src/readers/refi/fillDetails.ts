import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { Reference as DetailReference, VariableType } from '../../corpus/details.js';
import type { Bilingual } from '../../shared/language.js';
import type { FillContext } from './fillContext.js';
import { valuesOf } from './fillSources.js';
import { type Findings, plural } from './findings.js';
import { normaliseGuid } from './guid.js';
import type { Reference, RefiProject, RefiSet, RefiVariableValue } from './model.js';
import { sourceGuids } from './sourceGuids.js';
import { attribute, type XmlElement } from './xmlElement.js';

/** Variables with their types. @returns index by guid */
export function fillVariables(
  project: RefiProject,
  builder: CorpusBuilder,
  findings: Findings,
): ReadonlyMap<string, number> {
  const indices = new Map<string, number>();
  for (const { guid, name, type, description } of project.variables) {
    const index = builder.details.addVariable({ id: guid, name, type, description });
    if (!indices.has(guid)) indices.set(guid, index);
  }
  const types = new Map(project.variables.map(({ guid, type }) => [guid, type]));
  const own = project.sources.flatMap((source) => [
    ...source.values,
    ...(source.type === 'TextSource' ? [] : (source.text?.values ?? [])),
    ...source.transcripts.flatMap((transcript) => transcript.values),
  ]);
  for (const value of [...own, ...project.cases.flatMap(({ values }) => values)])
    checkValue(value, types.get(value.variable.guid), findings);
  return indices;
}

const written: Readonly<Record<VariableType, RegExp>> = {
  Text: /^/u,
  Boolean: /^(?:true|false)$/u,
  Integer: /^[+-]?\d+$/u,
  Float: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u,
  Date: /^-?\d{4,}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?$/u,
  DateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/u,
};

function checkValue(
  { variable, value }: RefiVariableValue,
  type: VariableType | undefined,
  findings: Findings,
) {
  if (type === undefined || value === '' || written[type].test(value)) return;
  findings.tally(
    'bad-value',
    variable.element,
    (count) => ({
      nb: `${plural(count, 'verdi er', 'verdier er')} ikke av typen ${type} som variabelen har; beholdt som tekst`,
      en: `${plural(count, 'value is', 'values are')} not of the type ${type} that the variable has; kept as text`,
    }),
    variable.guid,
  );
}

/** Guids that cases, links and graphs point at. */
export function guidsPointedAt(project: RefiProject): Set<string> {
  const links = project.links.flatMap(({ from, to }) => [from, to].map((end) => end?.guid ?? ''));
  const cases = project.cases.flatMap((one) => one.selectionRefs.map(({ guid }) => guid));
  const graphs = project.graphs.flatMap(({ elements }) => elements.map(representedGuid));
  return new Set([...links, ...cases, ...graphs]);
}

function representedGuid(element: XmlElement): string {
  return normaliseGuid(attribute(element, 'representedGUID'));
}

/** Cases, sets, links and graphs, once everything that they may point at is in the corpus. */
export function fillDetails(
  project: RefiProject,
  variables: ReadonlyMap<string, number>,
  context: FillContext,
): void {
  const { builder, findings, memos, wanted } = context;
  const { details } = builder;
  const sources = sourceGuids(project);
  const indexOf = (list: readonly { readonly guid: string }[]) =>
    new Map(list.map(({ guid }, index) => [guid, index]));
  const cases = indexOf(project.cases);
  const sets = indexOf(project.sets);
  const links = indexOf(project.links);

  const source = (guid: string) => to('source', builder.sourceIndex(sources.get(guid) ?? ''), guid);
  const code = (guid: string) => to('code', builder.codeIndex(guid), guid);
  const note = (guid: string) => (memos.has(guid) ? to('note', -1, guid) : undefined);
  const anything = (guid: string) =>
    wanted.get(guid) ??
    source(guid) ??
    code(guid) ??
    to('case', cases.get(guid), guid) ??
    to('set', sets.get(guid), guid) ??
    note(guid) ??
    to('variable', variables.get(guid), guid) ??
    to('link', links.get(guid), guid) ??
    to('coder', builder.coderIndex(guid), guid);

  for (const one of project.cases) {
    details.addCase({
      id: one.guid,
      name: one.name,
      description: one.description,
      values: valuesOf(one.values, variables),
      members: [
        ...one.sourceRefs.map((reference) =>
          resolve(reference, source, needs('SourceRef', 'kilde', 'a source')),
        ),
        ...one.selectionRefs.map((reference) =>
          resolve(reference, (guid) => wanted.get(guid), needs('SelectionRef', 'tekstutdrag', 'a selection')),
        ),
        ...one.codeRefs.map((reference) => resolve(reference, code, needs('CodeRef', 'kode', 'a code'))),
      ],
    });
  }
  for (const set of project.sets) details.addSet(setOf(set));
  for (const link of project.links) {
    const end = (reference: Reference | null, name: string) =>
      reference && resolve(reference, anything, something(name));
    const index = details.addLink({
      id: link.guid,
      name: link.name,
      direction: link.direction,
      color: link.color,
      from: end(link.from, 'originGUID'),
      to: end(link.to, 'targetGUID'),
    });
    memos.addNotes('link', index, link.noteRefs);
  }
  for (const graph of project.graphs)
    details.addGraph({
      id: graph.guid,
      name: graph.name,
      elements: graph.elements.map((element) => {
        const guid = representedGuid(element);
        return {
          kind: element.name === 'Edge' ? 'edge' : 'vertex',
          represents: guid === '' ? null : resolve({ guid, element }, anything, something('representedGUID')),
          attributes: { ...element.attributes },
        };
      }),
    });

  function setOf(set: RefiSet) {
    const { guid: id, name, description } = set;
    return {
      id,
      name,
      description,
      members: [
        ...set.codes.map((reference) => resolve(reference, code, needs('MemberCode', 'kode', 'a code'))),
        ...set.sources.map((reference) =>
          resolve(reference, source, needs('MemberSource', 'kilde', 'a source')),
        ),
        ...set.notes.map((reference) => resolve(reference, note, needs('MemberNote', 'notat', 'a note'))),
      ],
    };
  }

  /** What a reference points at; one that points at nothing is kept as it is, and reported. */
  function resolve(
    { guid, element }: Reference,
    find: (guid: string) => DetailReference | undefined,
    required: Bilingual,
  ): DetailReference {
    const found = find(guid);
    if (found !== undefined) return found;
    findings.tally(
      'dangling-reference',
      element,
      (count) => ({
        nb: `${required.nb}; ${count === 1 ? `fant «${guid}»` : `${count} fører ingen steder`}`,
        en: `${required.en}; ${count === 1 ? `found "${guid}"` : `${count} lead nowhere`}`,
      }),
      required.en,
    );
    return { target: 'unknown', index: -1, id: guid };
  }
}

function needs(what: string, nb: string, en: string): Bilingual {
  return {
    nb: `${what} må være guiden til ${nb === 'tekstutdrag' || nb === 'notat' ? 'et' : 'en'} ${nb}`,
    en: `a ${what} needs the guid of ${en}`,
  };
}

function something(name: string): Bilingual {
  return {
    nb: `${name} må være guiden til noe i prosjektet`,
    en: `${name} needs the guid of something in the project`,
  };
}

function to(
  target: DetailReference['target'],
  index: number | undefined,
  id: string,
): DetailReference | undefined {
  return index === undefined ? undefined : { target, index, id };
}
