import type { Corpus } from '../corpus/corpus.js';
import type { Authorship } from '../corpus/details.js';
import { runsAsFormula } from '../shared/formulaCells.js';
import type { Bilingual } from '../shared/language.js';
import { tableIds } from './folder/tableIds.js';
import { isDateTime } from './refi/dateTime.js';
import { isWritable } from './refi/refiGraphs.js';
import { isGuid } from './refi/refiGuids.js';
import { refiMediaPaths } from './refi/refiSources.js';
import { attributeNames } from './tables/attributeColumns.js';
import { selectionMemos } from './tables/selectionMemos.js';
import { mostCharacters } from './tables/xlsxLimits.js';
import { charactersWithoutXml } from './xmlPieces.js';

/** Something that a project may have more or less of, and what one and several of it are called. */
export interface Fact {
  count(corpus: Corpus): number;
  readonly one: Bilingual;
  readonly many: Bilingual;
}

const fact = (
  count: Fact['count'],
  [nbOne, nbMany]: readonly [string, string],
  [enOne, enMany]: readonly [string, string],
): Fact => ({ count, one: { nb: nbOne, en: enOne }, many: { nb: nbMany, en: enMany } });

const where = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.reduce((count, item) => count + (holds(item) ? 1 : 0), 0);

/** Everything that some target cannot hold. */
export const facts = {
  texts: fact(
    ({ sources }) => where(sources, ({ text }) => text !== null),
    ['kildetekst i sin helhet', 'kildetekster i sin helhet'],
    ['text of a source as a whole', 'texts of sources as a whole'],
  ),
  quotes: fact(
    ({ selections, sources, lines }) =>
      where(lines.quote, (quote) => quote !== '') +
      where(selections.storedQuote, (quote) => quote !== '') +
      selections.start.reduce(
        (count, start, i) => count + (start >= 0 && sources[selections.source[i]].text !== null ? 1 : 0),
        0,
      ),
    ['sitat', 'sitater'],
    ['quote', 'quotes'],
  ),
  selections: fact(
    ({ selections }) => selections.length,
    ['tekstutdrags plassering', 'tekstutdrags plassering'],
    ["selection's place", "selections' places"],
  ),
  codings: fact(({ codings }) => codings.length, ['koding', 'kodinger'], ['coding', 'codings']),
  sources: fact(({ sources }) => sources.length, ['kilde', 'kilder'], ['source', 'sources']),
  attributes: fact(
    (corpus) => attributeNames(corpus).length,
    ['variabel for kildene', 'variabler for kildene'],
    ['attribute of sources', 'attributes of sources'],
  ),
  coders: fact(({ coders }) => coders.length, ['koder', 'kodere'], ['coder', 'coders']),
  separateCodings: fact(
    ({ codings }) => {
      const used = new Set(codings.coder).size;
      return used > 1 ? used : 0;
    },
    ['koders egne kodinger', 'koderes hver sine kodinger'],
    ["coder's own codings", "coders' separate codings"],
  ),
  reconciled: fact(
    ({ coders }) => where(coders, ({ reconciled }) => reconciled),
    ['merke for omforent koding', 'merker for omforent koding'],
    ['mark of a reconciled coding', 'marks of reconciled codings'],
  ),
  readings: fact(
    ({ codings, selections, codedBy }) => {
      const coded = codedBy.map(() => new Set<number>());
      for (let i = 0; i < codings.length; i++)
        coded[selections.source[codings.selection[i]]].add(codings.coder[i]);
      return codedBy.reduce((sum, coders, source) => sum + coders.size - coded[source].size, 0);
    },
    ['gjennomlesning uten koding', 'gjennomlesninger uten koding'],
    ['reading without a coding', 'readings without a coding'],
  ),
  givenUnits: fact(
    ({ selections }) => selections.given?.reduce((sum, isGiven) => sum + isGiven, 0) ?? 0,
    ['merke for enhet som ble gitt på forhånd', 'merker for enheter som ble gitt på forhånd'],
    ['mark of a unit that was given beforehand', 'marks of units that were given beforehand'],
  ),
  unjudged: fact(
    ({ unjudged }) => unjudged?.length ?? 0,
    ['merknad om vurderinger som ikke er gjort', 'merknader om vurderinger som ikke er gjort'],
    ['statement of judgements not made', 'statements of judgements not made'],
  ),
  memos: fact(({ memos }) => memos.length, ['notat', 'notater'], ['memo', 'memos']),
  memosOutsideRows: fact(
    (corpus) => corpus.memos.length - selectionMemos(corpus).byCoding.size,
    ['notat som ikke gjelder en koding i tabellen', 'notater som ikke gjelder en koding i tabellen'],
    ['memo that is not on a coding of the table', 'memos that are not on a coding of the table'],
  ),
  memosElsewhere: fact(
    ({ memos }) => where(memos, ({ target }) => ['coder', 'variable', 'case'].includes(target)),
    ['notat om koder, variabel eller case', 'notater om kodere, variabler eller caser'],
    ['memo on a coder, variable or case', 'memos on coders, variables or cases'],
  ),
  descriptions: fact(
    ({ codes }) => where(codes, ({ description }) => description !== ''),
    ['kodebeskrivelse', 'kodebeskrivelser'],
    ['description of a code', 'descriptions of codes'],
  ),
  families: fact(
    ({ codes }) => where(codes, ({ family, role }) => family !== 'other' || role !== null),
    ['kodes familie og rolle', 'koders familie og rolle'],
    ["code's family and role", "codes' families and roles"],
  ),
  englishNames: fact(
    ({ codes }) => where(codes, ({ name, nameEnglish }) => nameEnglish !== name),
    ['engelsk kodenavn', 'engelske kodenavn'],
    ['English name of a code', 'English names of codes'],
  ),
  colors: fact(
    ({ codes }) => where(codes, ({ color }) => color !== ''),
    ['kodefarge', 'kodefarger'],
    ['colour of a code', 'colours of codes'],
  ),
  appliesTo: fact(
    ({ codes }) => where(codes, ({ appliesTo }) => appliesTo !== undefined),
    ['kodes kildetyper (applies_to)', 'koders kildetyper (applies_to)'],
    ["code's kinds of sources (applies_to)", "codes' kinds of sources (applies_to)"],
  ),
  codeTree: fact(
    ({ codes }) => where(codes, ({ parent }) => parent >= 0),
    ['kodes plass i kodetreet', 'koders plass i kodetreet'],
    ["code's place in the tree", "codes' places in the tree"],
  ),
  unusedCodes: fact(
    ({ codes, codings }) => codes.length - new Set(codings.code).size,
    ['kode uten koding', 'koder uten koding'],
    ['code without a coding', 'codes without a coding'],
  ),
  uncodedSources: fact(
    ({ sources, selections, codings }) =>
      sources.length - new Set(codings.selection.map((i) => selections.source[i])).size,
    ['kilde uten koding', 'kilder uten koding'],
    ['source without a coding', 'sources without a coding'],
  ),
  uncodedSelections: fact(
    ({ selections, codings }) => selections.length - new Set(codings.selection).size,
    ['tekstutdrag uten koding', 'tekstutdrag uten koding'],
    ['selection without a coding', 'selections without a coding'],
  ),
  lines: fact(
    ({ lines }) => lines.length,
    ['rad i en linjetabell', 'rader i en linjetabell'],
    ['row of a table of lines', 'rows of a table of lines'],
  ),
  overlappingSpans: fact(
    overlappingSpans,
    ['tekstutdrag som overlapper et annet', 'tekstutdrag som overlapper et annet'],
    ['span that overlaps another', 'spans that overlap another'],
  ),
  regions: fact(
    ({ details }) => details?.regions.length ?? 0,
    ['plassering i bilde, side eller opptak', 'plasseringer i bilder, sider eller opptak'],
    ['place in a picture, page or recording', 'places in pictures, pages or recordings'],
  ),
  placesInWords: fact(
    ({ selections, details }) => {
      const placed = new Set(details?.regions.mark.map((mark) => details.marks.selection[mark]) ?? []);
      let count = 0;
      for (let i = 0; i < selections.length; i++)
        if (selections.kind[i] === 'region' && !placed.has(i)) count++;
      return count;
    },
    ['utsnitt av bilde, side eller opptak uten mål', 'utsnitt av bilder, sider eller opptak uten mål'],
    ['region without measures', 'regions without measures'],
  ),
  shortIds: fact(
    ({ sources, codes, coders }) => where([...sources, ...codes, ...coders], ({ id }) => !isGuid(id)),
    ['id for kilde, kode eller koder (får GUID)', 'id-er for kilder, koder og kodere (får GUID-er)'],
    ['id of a source, code or coder (becomes a GUID)', 'ids of sources, codes and coders (become GUIDs)'],
  ),
  changedIds: fact(
    ({ sources, codes, coders }) =>
      [sources, codes, coders].reduce((sum, items) => {
        const ids = items.map(({ id }) => id);
        return sum + where([...tableIds(ids).entries()], ([i, id]) => id !== ids[i]);
      }, 0),
    ['id som må endres (mellomrom rundt)', 'id-er som må endres (mellomrom rundt)'],
    ['id that must change (space around it)', 'ids that must change (space around them)'],
  ),
  outerSpace: fact(
    ({ sources, codes, coders }) =>
      where([...sources, ...codes, ...coders], ({ name }) => name.trim() !== name) +
      where(codes, ({ description, nameEnglish }) =>
        [description, nameEnglish].some((text) => text.trim() !== text),
      ) +
      sources.reduce(
        (sum, { attributes }) => sum + where(Object.values(attributes), (value) => value.trim() !== value),
        0,
      ),
    ['mellomrom rundt et navn, en beskrivelse eller verdi', 'mellomrom rundt navn, beskrivelser og verdier'],
    ['space around a name, description or value', 'spaces around names, descriptions and values'],
  ),
  formulaHeaders: fact(
    (corpus) =>
      where(corpus.codes, ({ id, name }) => runsAsFormula(id) || (isGuid(id) && runsAsFormula(name))),
    ['kode som får apostrof foran i overskriften', 'koder som får apostrof foran i overskriften'],
    ['code that gets an apostrophe in its header', 'codes that get an apostrophe in their headers'],
  ),
  longCells: fact(
    (corpus) => {
      let count = where(corpus.memos, ({ text }) => text.length > mostCharacters);
      for (let i = 0; i < corpus.selections.length; i++) if (corpus.quote(i).length > mostCharacters) count++;
      return count;
    },
    ['tekst på over 32 767 tegn (kuttes)', 'tekster på over 32 767 tegn (kuttes)'],
    ['text of more than 32,767 characters (cut)', 'texts of more than 32,767 characters (cut)'],
  ),
  noXml: fact(
    (corpus) =>
      [
        ...corpus.codes.flatMap(({ name, description }) => [name, description]),
        ...corpus.sources.flatMap(({ name, attributes }) => [name, ...Object.values(attributes)]),
        ...corpus.memos.map(({ text }) => text),
        ...corpus.coders.map(({ name }) => name),
      ].reduce((sum, text) => sum + charactersWithoutXml(text), 0),
    ['tegn som XML ikke har (blir �)', 'tegn som XML ikke har (blir �)'],
    ['character that XML does not have (becomes �)', 'characters that XML does not have (become �)'],
  ),
  badColors: fact(
    ({ codes }) => where(codes, ({ color }) => color !== '' && !/^#(?:[0-9a-f]{3}){1,2}$/iu.test(color)),
    ['kodefarge som ikke er #rrggbb', 'kodefarger som ikke er #rrggbb'],
    ['colour that is not #rrggbb', 'colours that are not #rrggbb'],
  ),
  provenance: fact(
    ({ provenance }) => (provenance.licence === '' && !provenance.synthetic ? 0 : 1),
    ['opplysning om lisens eller syntetisk materiale', 'opplysninger om lisens eller syntetisk materiale'],
    ['statement of licence or of synthetic material', 'statements of licence or of synthetic material'],
  ),
  composedTexts: fact(
    ({ sources, selections, lines }) => {
      const needs = new Set([...lines.source]);
      for (let i = 0; i < selections.length; i++)
        if (selections.kind[i] === 'quote' && sources[selections.source[i]].text === null)
          needs.add(selections.source[i]);
      return needs.size;
    },
    [
      'kilde uten tekst (får sitatene under hverandre som tekst)',
      'kilder uten tekst (får sitatene under hverandre som tekst)',
    ],
    [
      'source without a text (gets its quotes, one below the other, as text)',
      'sources without texts (get their quotes, one below the other, as text)',
    ],
  ),
  dates: fact(
    ({ details, memos, codings }) =>
      dated(details) +
      where(memos, ({ created, modified }) => (created ?? modified) !== undefined) +
      countTexts(codings.length, (i) => details?.codings.created.at(i)),
    ['tidspunkt', 'tidspunkter'],
    ['date', 'dates'],
  ),
  vagueDates: fact(
    ({ details, memos, codings }) => {
      const vague = (text: string | undefined) =>
        text !== undefined && text !== '' && !isDateTime(text) ? text : '';
      const marks = details?.marks;
      return (
        memos.reduce(
          (sum, memo) => sum + where([memo.created, memo.modified], (one) => vague(one) !== ''),
          0,
        ) +
        countTexts(codings.length, (i) => vague(details?.codings.created.at(i))) +
        countTexts(marks?.length ?? 0, (i) => vague(marks!.created.at(i))) +
        countTexts(marks?.length ?? 0, (i) => vague(marks!.modified.at(i)))
      );
    },
    ['tidspunkt uten klokkeslett', 'tidspunkter uten klokkeslett'],
    ['date without a time', 'dates without a time'],
  ),
  variables: fact(
    ({ details }) =>
      where(details?.variables ?? [], ({ type, description }) => type !== 'Text' || description !== ''),
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
        (sum, { elements }) => sum + where(elements, (one) => !isWritable(one)),
        0,
      ),
    ['del av en tegning uten plass', 'deler av tegninger uten plass'],
    ['element of a drawing without a place', 'elements of drawings without a place'],
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
} as const satisfies Readonly<Record<string, Fact>>;

export type FactName = keyof typeof facts;

function countTexts(length: number, textAt: (index: number) => string | undefined): number {
  let count = 0;
  for (let i = 0; i < length; i++) if ((textAt(i) ?? '') !== '') count++;
  return count;
}

function dated(details: Corpus['details']): number {
  if (details === undefined) return 0;
  const made = [details.project, ...details.sources, ...details.codes.values()];
  const times = made.reduce(
    (sum, { created, modified }: Authorship) => sum + where([created, modified], (one) => one !== undefined),
    0,
  );
  const { marks } = details;
  return (
    times +
    countTexts(marks.length, (i) => marks.created.at(i)) +
    countTexts(marks.length, (i) => marks.modified.at(i))
  );
}

/** Spans that share a character with another span of their source that is not the same. */
function overlappingSpans({ selections, sources }: Corpus): number {
  const bySource: number[][] = sources.map(() => []);
  for (let i = 0; i < selections.length; i++)
    if (selections.kind[i] === 'span' && selections.end[i] > selections.start[i])
      bySource[selections.source[i]].push(i);
  let count = 0;
  const { start, end } = selections;
  for (const spans of bySource) {
    spans.sort((a, b) => start[a] - start[b] || end[a] - end[b]);
    const overlaps = new Set<number>();
    let furthest = -1;
    for (const span of spans) {
      if (furthest >= 0 && start[span] < end[furthest]) overlaps.add(span).add(furthest);
      if (furthest < 0 || end[span] > end[furthest]) furthest = span;
    }
    count += overlaps.size;
  }
  return count;
}
