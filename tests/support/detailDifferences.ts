import {
  type CorpusDetails,
  type Reference,
  regionAt,
  type Transcript,
  type VariableValue,
} from '../../src/corpus/details.js';
import { authorship, type Compared, selectionWords, type Tell, unlike, unlikeId } from './comparing.js';
import { type Matched, matched } from './matched.js';

type Details = Partial<CorpusDetails>;

/** In what two corpora differ of all that tools say beyond sources, codes and codings. */
export function detailDifferences(compared: Compared, tell: Tell): void {
  const { corpora, codes, sources, coders } = compared;
  const [before, after]: readonly Details[] = corpora.map(({ details }) => details ?? {});
  authorship(tell, 'the project', [before.project ?? {}, after.project ?? {}], coders);
  const lost = ({ lost: alone }: Matched) => alone.map((i) => [i, -1] as const);
  for (const [i, j] of [...codes.pairs, ...lost(codes)]) {
    const name = corpora[0].codes[i].name;
    const made = [before.codes?.get(i) ?? {}, after.codes?.get(j) ?? {}] as const;
    authorship(tell, `code ${name}`, made, coders);
    unlike(
      tell,
      'heading',
      `folder ${name}`,
      before.headings?.has(i) === true,
      after.headings?.has(j) === true,
    );
  }
  const variables = matched(
    [before.variables?.length ?? 0, after.variables?.length ?? 0],
    (i, side) => [before, after][side].variables![i].id,
    (i, side) => [before, after][side].variables![i].name,
  );
  groups(compared, variables, tell);
  for (const [i, j] of [...sources.pairs, ...lost(sources)]) sourceDetails(compared, variables, i, j, tell);
  marks(compared, tell);
}

function sourceDetails(compared: Compared, variables: Matched, i: number, j: number, tell: Tell): void {
  const [one, other] = [
    compared.corpora[0].details?.sources[i] ?? {},
    compared.corpora[1].details?.sources[j] ?? {},
  ];
  const what = `source ${compared.corpora[0].sources[i].name}`;
  authorship(tell, what, [one, other], compared.coders);
  unlike(tell, 'media', `medium of ${what}`, one.media ?? 'text', other.media ?? 'text');
  unlike(tell, 'mediaPath', `media file of ${what}`, one.path, other.path);
  unlike(tell, 'richTextPath', `formatted text of ${what}`, one.richTextPath, other.richTextPath);
  unlikeId(tell, 'textId', `id of the text of ${what}`, one.textId, other.textId);
  const [spoken, spokenAfter] = [one.transcripts ?? [], other.transcripts ?? []];
  spoken.forEach((transcript, k) => {
    const after: Partial<Transcript> = spokenAfter[k] ?? {};
    const name = `transcript ${k + 1} of ${what}`;
    if (spokenAfter[k] === undefined) tell('transcript', `${name} is gone`);
    else {
      unlikeId(tell, 'transcriptId', `id of ${name}`, transcript.id, after.id);
      unlike(tell, 'transcript', name, [transcript.name, transcript.text], [after.name, after.text]);
      const times = ({ points = [] }: Partial<Transcript>) =>
        points.map(({ time, position }) => `${time} at ${position}`);
      const lost = times(transcript).filter((point) => !times(after).includes(point));
      if (lost.length > 0) tell('transcript', `${lost.length} times of ${name}`);
    }
    unlike(tell, 'richTextPath', `formatted text of ${name}`, transcript.richTextPath, after.richTextPath);
    authorship(tell, name, [transcript, after], compared.coders);
  });
  const values = [valuesOf(one.values, variables, 0), valuesOf(other.values, variables, 1)];
  for (const value of values[0])
    if (!values[1].includes(value)) tell('variableValue', `value ${value} of ${what} is gone`);
}

/** Values by what they are values of; a value that is empty is none. */
function valuesOf(values: readonly VariableValue[] | undefined, variables: Matched, side: 0 | 1): string[] {
  return (values ?? [])
    .filter(({ value }) => value !== '')
    .map(({ variable, value }) => `${side === 0 ? variables.there[variable] : variable} ${value}`)
    .sort();
}

/** Variables, cases, sets, links and drawings. */
function groups(compared: Compared, variables: Matched, tell: Tell): void {
  const [one, other]: readonly Details[] = compared.corpora.map(({ details }) => details ?? {});
  const lists = {
    variables: 'variable',
    cases: 'case',
    sets: 'set',
    links: 'link',
    graphs: 'graph',
  } as const;
  const match = { variables } as Record<keyof typeof lists, Matched>;
  for (const [list, kind] of Object.entries(lists) as [keyof typeof lists, string][]) {
    const side = (k: 0 | 1) => ([one, other][k][list] ?? []) as readonly { id: string; name: string }[];
    match[list] ??= matched(
      [side(0).length, side(1).length],
      (i, k) => side(k)[i].id,
      (i, k) => side(k)[i].name,
    );
    for (const i of match[list].lost) tell(`${kind}Lost`, `${kind} ${side(0)[i].name} is gone`);
    // What was an attribute may come back as a variable of that name.
    for (const i of list === 'variables' ? [] : match[list].added)
      tell(`${kind}Added`, `${kind} ${side(1)[i].name} is new`);
    for (const [i, j] of match[list].pairs) {
      unlike(tell, `${kind}Name`, `name of ${kind} ${side(0)[i].name}`, side(0)[i].name, side(1)[j].name);
      unlikeId(tell, `${kind}Id`, `id of ${kind} ${side(0)[i].name}`, side(0)[i].id, side(1)[j].id);
    }
  }
  const refer = (reference: Reference | null, k: 0 | 1): string => {
    if (reference === null) return '';
    const { target, index, id } = reference;
    if (index < 0) return `${target} ${id}`;
    const at = {
      source: compared.sources,
      code: compared.codes,
      coder: compared.coders,
      selection: compared.selections,
      coding: compared.codings,
      case: match.cases,
      set: match.sets,
      link: match.links,
      variable: match.variables,
      note: undefined,
      unknown: undefined,
    }[target];
    return `${target} ${k === 0 ? (at?.there[index] ?? index) : index}`;
  };
  const members = (references: readonly Reference[], k: 0 | 1) =>
    references.map((each) => refer(each, k)).sort();
  for (const [i, j] of match.variables.pairs) {
    const [a, b] = [one.variables![i], other.variables![j]];
    unlike(tell, 'variableType', `type of variable ${a.name}`, a.type, b.type);
    unlike(tell, 'variableType', `description of variable ${a.name}`, a.description, b.description);
  }
  for (const [i, j] of match.cases.pairs) {
    const [a, b] = [one.cases![i], other.cases![j]];
    unlike(tell, 'caseDescription', `description of case ${a.name}`, a.description, b.description);
    unlike(tell, 'caseMembers', `members of case ${a.name}`, members(a.members, 0), members(b.members, 1));
    unlike(
      tell,
      'variableValue',
      `values of case ${a.name}`,
      valuesOf(a.values, match.variables, 0),
      valuesOf(b.values, match.variables, 1),
    );
  }
  for (const [i, j] of match.sets.pairs) {
    const [a, b] = [one.sets![i], other.sets![j]];
    unlike(tell, 'setDescription', `description of set ${a.name}`, a.description, b.description);
    unlike(tell, 'setMembers', `members of set ${a.name}`, members(a.members, 0), members(b.members, 1));
  }
  for (const [i, j] of match.links.pairs) {
    const [a, b] = [one.links![i], other.links![j]];
    unlike(
      tell,
      'linkDirection',
      `direction and colour of link ${a.name}`,
      [a.direction, a.color],
      [b.direction, b.color],
    );
    unlike(
      tell,
      'linkEnds',
      `ends of link ${a.name}`,
      [refer(a.from, 0), refer(a.to, 0)],
      [refer(b.from, 1), refer(b.to, 1)],
    );
  }
  for (const [i, j] of match.graphs.pairs) {
    const drawn = (graph: NonNullable<Details['graphs']>[number], k: 0 | 1) =>
      graph.elements.map(({ kind, represents, attributes }) => [
        kind,
        refer(represents, k),
        Object.entries(attributes)
          .map(([name, value]) => [name, name === 'representedGUID' ? value.toLowerCase() : value])
          .sort(),
      ]);
    unlike(
      tell,
      'graphElements',
      `drawing ${one.graphs![i].name}`,
      drawn(one.graphs![i], 0),
      drawn(other.graphs![j], 1),
    );
  }
}

/** Selections as the tool has them, and where on a picture or page. */
function marks({ corpora: [before, after], selections, codings, coders }: Compared, tell: Tell): void {
  const tables = [before.details?.marks, after.details?.marks];
  const bySide = [before, after].map(({ details }) => {
    const regions: string[][] = Array.from({ length: details?.marks.length ?? 0 }, () => []);
    for (let i = 0; i < (details?.regions.length ?? 0); i++)
      regions[details!.regions.mark[i]].push(JSON.stringify(regionAt(details!.regions, i)));
    return regions;
  });
  const at = (i: number, side: 0 | 1) => {
    const selection = tables[side]!.selection[i];
    return side === 0 ? selections.there[selection] : selection;
  };
  const key =
    (...more: readonly ((i: number, side: 0 | 1) => string)[]) =>
    (i: number, side: 0 | 1) =>
      at(i, side) < 0 ? undefined : [at(i, side), ...more.map((each) => each(i, side))].join('\n');
  const id = (i: number, side: 0 | 1) => tables[side]!.id.at(i);
  const regional = (i: number, side: 0 | 1) => bySide[side][i].join('\n');
  const found = matched(
    [tables[0]?.length ?? 0, tables[1]?.length ?? 0],
    key(id, regional),
    key(id),
    key(regional),
    key(),
  );
  const markAt = (side: 0 | 1, row: number) => {
    const table = tables[side];
    return row < 0 || table === undefined
      ? { id: '', name: '', regions: [], creator: -1, modifier: -1, created: '', modified: '' }
      : {
          id: table.id.at(row),
          name: table.name.at(row),
          regions: bySide[side][row],
          creator: table.creator[row],
          modifier: table.modifier[row],
          created: table.created.at(row),
          modified: table.modified.at(row),
        };
  };
  // A mark that is gone has lost all that it said; one that is new says where a thing stands that was there before.
  for (let i = 0; i < found.there.length; i++) {
    const [one, other] = [markAt(0, i), markAt(1, found.there[i])];
    const what = `mark ${one.id} of ${selectionWords(before, tables[0]!.selection[i])}`;
    unlikeId(tell, 'markId', `id of ${what}`, one.id, other.id);
    if (one.name !== '') unlike(tell, 'markName', `name of ${what}`, one.name, other.name);
    if (one.regions.length > 0) unlike(tell, 'region', `place of ${what}`, one.regions, other.regions);
    authorship(tell, what, [one, other], coders);
  }
  for (const [i, j] of codings.pairs) {
    const [own, stands] = [before.details?.codings.mark[i] ?? -1, after.details?.codings.mark[j] ?? -1];
    if (own >= 0 && found.there[own] >= 0)
      unlike(tell, 'codingMark', `mark of coding ${i + 1}`, found.there[own], stands);
  }
}
