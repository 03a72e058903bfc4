import type { Corpus } from '../../corpus/corpus.js';
import type { Authorship, Reference } from '../../corpus/details.js';
import type { TextColumn } from '../../corpus/textColumn.js';
import { isDateTime } from '../refi/dateTime.js';
import { attributesLost, isWritable } from '../refi/refiGraphs.js';
import { isGuid } from '../refi/refiGuids.js';
import { refiMediaPaths } from '../refi/refiSources.js';
import { countTexts, type Fact, fact, where } from './fact.js';

/** What tools say beyond sources, codes and codings, and some target cannot hold. */
export const toolFacts = {
  dates: fact(
    (corpus) => datesOf(corpus, ['codings', 'memos', 'rest']),
    ['tidspunkt', 'tidspunkter'],
    ['date', 'dates'],
  ),
  datesBesideCodings: fact(
    (corpus) => datesOf(corpus, ['memos', 'rest']),
    ['tidspunkt for annet enn kodinger', 'tidspunkter for annet enn kodinger'],
    ['date of other things than codings', 'dates of other things than codings'],
  ),
  datesBesideRows: fact(
    (corpus) => datesOf(corpus, ['rest']),
    ['tidspunkt for annet enn kodinger og notater', 'tidspunkter for annet enn kodinger og notater'],
    ['date of other things than codings and memos', 'dates of other things than codings and memos'],
  ),
  vagueDates: fact(
    (corpus) =>
      [...datesIn(corpus)].filter(({ of, date }) => of !== 'codes' && date !== '' && !isDateTime(date))
        .length,
    ['tidspunkt uten klokkeslett', 'tidspunkter uten klokkeslett'],
    ['date without a time', 'dates without a time'],
  ),
  codeOrigins: fact(
    ({ details }) => where([...(details?.codes.values() ?? [])], (made) => Object.keys(made).length > 0),
    ['opplysning om når og av hvem en kode er laget', 'opplysninger om når og av hvem koder er laget'],
    ['statement of when and by whom a code was made', 'statements of when and by whom codes were made'],
  ),
  makers: fact(
    ({ details }) => {
      if (details === undefined) return 0;
      const { project, sources, codes, marks } = details;
      const made = [
        project,
        ...sources,
        ...sources.flatMap(({ transcripts = [] }) => transcripts),
        ...codes.values(),
      ];
      return (
        made.reduce(
          (sum, { creator, modifier }) => sum + where([creator, modifier], (one) => one !== undefined),
          0,
        ) + where([...marks.creator, ...marks.modifier], (coder) => coder >= 0)
      );
    },
    [
      'opplysning om hvem som har laget noe annet enn kodinger',
      'opplysninger om hvem som har laget annet enn kodinger',
    ],
    ['statement of who made something else than codings', 'statements of who made other things than codings'],
  ),
  toolIds: fact(
    ({ codings, memos, details }) =>
      innerIds({ codings, details }).length + where(memos, ({ id = '' }) => id !== ''),
    [
      'id som verktøyet ga en koding, et tekstutdrag, et notat eller en tekst',
      'id-er som verktøyet ga kodinger, tekstutdrag, notater og tekster',
    ],
    [
      'id that the tool gave a coding, selection, memo or text',
      'ids that the tool gave codings, selections, memos and texts',
    ],
  ),
  innerIds: fact(
    (corpus) => innerIds(corpus).length,
    [
      'id som verktøyet ga en koding, et tekstutdrag eller en tekst',
      'id-er som verktøyet ga kodinger, tekstutdrag og tekster',
    ],
    [
      'id that the tool gave a coding, selection or text',
      'ids that the tool gave codings, selections and texts',
    ],
  ),
  foreignIds: fact(
    (corpus) => {
      const {
        variables = [],
        cases = [],
        sets = [],
        links = [],
        graphs = [],
        sources = [],
      } = corpus.details ?? {};
      const things = [...variables, ...cases, ...sets, ...links, ...graphs].map(({ id }) => id);
      const spoken = sources.flatMap(({ transcripts = [] }) =>
        transcripts.flatMap(({ id, points }) => [id, ...points.map((point) => point.id)]),
      );
      const noted = corpus.memos.map(({ id = '' }) => id);
      return where([...innerIds(corpus), ...things, ...spoken, ...noted], (id) => id !== '' && !isGuid(id));
    },
    ['id fra et annet verktøy (får GUID)', 'id-er fra andre verktøy (får GUID-er)'],
    ['id of another tool (becomes a GUID)', 'ids of other tools (become GUIDs)'],
  ),
  markNames: fact(
    ({ details }) => countTexts(details?.marks.length ?? 0, (i) => details!.marks.name.at(i)),
    ['navn på et tekstutdrag i verktøyet', 'navn på tekstutdrag i verktøyet'],
    ["tool's name of a selection", "tool's names of selections"],
  ),
  memoTitles: fact(
    ({ memos }) => where(memos, ({ title = '' }) => title !== ''),
    ['tittel på et notat', 'titler på notater'],
    ['title of a memo', 'titles of memos'],
  ),
  headings: fact(
    ({ details }) => details?.headings.size ?? 0,
    ['merke for at en kode er en mappe', 'merker for at koder er mapper'],
    ['mark of a code that is a folder', 'marks of codes that are folders'],
  ),
  mediaSources: fact(
    ({ details }) => where(details?.sources ?? [], ({ media = 'text' }) => media !== 'text'),
    [
      'opplysning om at en kilde er PDF, bilde eller opptak',
      'opplysninger om at kilder er PDF, bilder eller opptak',
    ],
    [
      'statement that a source is a PDF, picture or recording',
      'statements that sources are PDFs, pictures or recordings',
    ],
  ),
  variables: fact(
    ({ details }) => details?.variables.length ?? 0,
    ['variabels type og beskrivelse', 'variablers typer og beskrivelser'],
    ["variable's type and description", "variables' types and descriptions"],
  ),
  cases: fact(({ details }) => details?.cases.length ?? 0, ['case', 'caser'], ['case', 'cases']),
  sets: fact(({ details }) => details?.sets.length ?? 0, ['sett', 'sett'], ['set', 'sets']),
  links: fact(({ details }) => details?.links.length ?? 0, ['lenke', 'lenker'], ['link', 'links']),
  graphs: fact(
    ({ details }) => details?.graphs.length ?? 0,
    ['tegning', 'tegninger'],
    ['drawing', 'drawings'],
  ),
  graphElements: fact(
    ({ details }) =>
      (details?.graphs ?? []).reduce(
        (sum, { elements }) => sum + where(elements, (one) => !isWritable(one) || attributesLost(one)),
        0,
      ),
    [
      'del av en tegning uten plass eller med ukjente egenskaper',
      'deler av tegninger uten plass eller med ukjente egenskaper',
    ],
    [
      'element of a drawing without a place, or with unknown attributes',
      'elements of drawings without a place, or with unknown attributes',
    ],
  ),
  media: fact(
    (corpus) => refiMediaPaths(corpus).length,
    ['mediefil', 'mediefiler'],
    ['media file', 'media files'],
  ),
  transcripts: fact(
    ({ details }) =>
      (details?.sources ?? []).reduce((sum, source) => sum + (source.transcripts?.length ?? 0), 0),
    ['transkripsjons tidspunkter', 'transkripsjoners tidspunkter'],
    ["transcript's times", "transcripts' times"],
  ),
  regions: fact(
    ({ details }) => details?.regions.length ?? 0,
    ['plassering i bilde, side eller opptak', 'plasseringer i bilder, sider eller opptak'],
    ['place in a picture, page or recording', 'places in pictures, pages or recordings'],
  ),
  placesInWords: fact(
    (corpus) => {
      const { selections } = corpus;
      const placed = placedSelections(corpus);
      let count = 0;
      for (let i = 0; i < selections.length; i++)
        if (selections.kind[i] === 'region' && !placed.has(i)) count++;
      return count;
    },
    ['utsnitt av bilde, side eller opptak uten mål', 'utsnitt av bilder, sider eller opptak uten mål'],
    ['region without measures', 'regions without measures'],
  ),
  membersOfSets: fact(
    ({ details }) => membersBeside(details, ['code']),
    ['medlem av et sett som ikke er en kode', 'medlemmer av sett som ikke er koder'],
    ['member of a set that is no code', 'members of sets that are no codes'],
  ),
  otherMembers: fact(
    ({ details }) =>
      membersBeside(details, ['code', 'source', 'note']) +
      (details?.cases ?? []).reduce(
        (sum, { members }) =>
          sum + where(members, ({ target }) => !['code', 'source', 'selection'].includes(target)),
        0,
      ),
    [
      'medlem av et sett eller en case som standarden ikke har plass til',
      'medlemmer av sett og caser som standarden ikke har plass til',
    ],
    [
      'member of a set or case that the standard has no place for',
      'members of sets and cases that the standard has no place for',
    ],
  ),
} as const satisfies Readonly<Record<string, Fact>>;

/** Ids that tools give to what has none here: codings, selections, and texts of PDFs and pictures. */
function innerIds({ codings, details }: Pick<Corpus, 'codings' | 'details'>): string[] {
  if (details === undefined) return [];
  const rows = (length: number, column: TextColumn) => Array.from({ length }, (_, i) => column.at(i));
  return [
    ...rows(codings.length, details.codings.id),
    ...rows(details.marks.length, details.marks.id),
    ...details.sources.map(({ textId = '' }) => textId),
  ].filter((id) => id !== '');
}

function membersBeside(details: Corpus['details'], held: readonly Reference['target'][]): number {
  return (details?.sets ?? []).reduce(
    (sum, { members }) => sum + where(members, ({ target }) => !held.includes(target)),
    0,
  );
}

/** Selections of which the project says where on a picture, page or recording they are. */
export function placedSelections({ details }: Corpus): ReadonlySet<number> {
  const placed = new Set<number>();
  for (const mark of details?.regions.mark ?? []) placed.add(details!.marks.selection[mark]);
  return placed;
}

type DatedPart = 'codings' | 'memos' | 'rest';

function datesOf(corpus: Corpus, parts: readonly DatedPart[]): number {
  let count = 0;
  for (const { of, date } of datesIn(corpus))
    if (date !== '' && parts.includes(of === 'codes' ? 'rest' : of)) count++;
  return count;
}

/** Every time that a project says, '' where it says none. */
function* datesIn({ details, memos, codings }: Corpus): Generator<{
  readonly of: DatedPart | 'codes';
  readonly date: string;
}> {
  const both = ({ created = '', modified = '' }: Authorship) => [created, modified];
  for (const memo of memos) for (const date of both(memo)) yield { of: 'memos', date };
  if (details === undefined) return;
  for (let i = 0; i < codings.length; i++) yield { of: 'codings', date: details.codings.created.at(i) };
  const { project, sources, codes, marks } = details;
  for (const made of codes.values()) for (const date of both(made)) yield { of: 'codes', date };
  for (const made of [project, ...sources, ...sources.flatMap(({ transcripts = [] }) => transcripts)])
    for (const date of both(made)) yield { of: 'rest', date };
  for (let i = 0; i < marks.length; i++)
    for (const date of [marks.created.at(i), marks.modified.at(i)]) yield { of: 'rest', date };
}
