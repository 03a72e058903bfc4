import type { Corpus } from '../../corpus/corpus.js';
import { quoteIn } from '../../readers/refi/quotedName.js';
import { isGuid } from '../refi/refiGuids.js';
import { attributeNames } from '../tables/attributeColumns.js';
import { selectionMemos } from '../tables/selectionMemos.js';
import { workbookMemoTargets } from '../tables/workbookMemoTargets.js';
import { mostCharacters } from '../tables/xlsxLimits.js';
import { charactersWithoutXml } from '../xmlPieces.js';
import { type Fact, fact, where } from './fact.js';
import { placedSelections } from './toolFacts.js';

/** Sources, selections, codings, coders and memos that some target cannot hold. */
export const materialFacts = {
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
  shortIds: fact(
    ({ sources, codes, coders }) => where([...sources, ...codes, ...coders], ({ id }) => !isGuid(id)),
    ['id for kilde, kode eller koder (får GUID)', 'id-er for kilder, koder og kodere (får GUID-er)'],
    ['id of a source, code or coder (becomes a GUID)', 'ids of sources, codes and coders (become GUIDs)'],
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
        corpus.provenance.name,
        corpus.provenance.description,
      ].reduce((sum, text) => sum + charactersWithoutXml(text), 0),
    ['tegn som XML ikke har (blir �)', 'tegn som XML ikke har (blir �)'],
    ['character that XML does not have (becomes �)', 'characters that XML does not have (become �)'],
  ),
  provenance: fact(
    ({ provenance }) => (provenance.licence === '' && !provenance.synthetic ? 0 : 1),
    ['opplysning om lisens eller syntetisk materiale', 'opplysninger om lisens eller syntetisk materiale'],
    ['statement of licence or of synthetic material', 'statements of licence or of synthetic material'],
  ),
  composedTexts: fact(
    (corpus) => {
      const { sources, selections, lines } = corpus;
      const needs = new Set([...lines.source]);
      const placed = placedSelections(corpus);
      for (let i = 0; i < selections.length; i++)
        if (selections.kind[i] === 'quote' || (selections.kind[i] === 'region' && !placed.has(i)))
          needs.add(selections.source[i]);
      for (let i = 0; i < selections.length; i++)
        if (selections.start[i] >= 0) needs.delete(selections.source[i]);
      return where([...needs], (source) => sources[source].text === null);
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
  description: fact(
    ({ provenance }) => (provenance.description === '' ? 0 : 1),
    ['beskrivelse av prosjektet', 'beskrivelser av prosjektet'],
    ['description of the project', 'descriptions of the project'],
  ),
  silentCoders: fact(
    ({ coders, codings }) => coders.length - new Set(codings.coder).size,
    ['koder uten koding (person)', 'kodere uten koding (personer)'],
    ['coder without a coding', 'coders without a coding'],
  ),
  kinds: fact(
    ({ sources }) => where(sources, ({ kind }) => kind !== 'other'),
    ['kildetype (blir variabelen kind)', 'kildetyper (blir variabelen kind)'],
    ['kind of a source (becomes the variable kind)', 'kinds of sources (become the variable kind)'],
  ),
  memosBeyondSheets: fact(
    ({ memos }) => where(memos, ({ target }) => !workbookMemoTargets.includes(target)),
    ['notat om variabel, case, sett eller lenke', 'notater om variabler, caser, sett eller lenker'],
    ['memo on a variable, case, set or link', 'memos on variables, cases, sets or links'],
  ),
  uncodedWholes: fact(
    (corpus) => {
      const coded = new Set(corpus.codings.selection);
      const wholes = [...placelessSelections(corpus)];
      corpus.selections.kind.forEach((kind, i) => {
        if (kind === 'source') wholes.push(i);
      });
      return where(wholes, (selection) => !coded.has(selection));
    },
    ['tekstutdrag uten koding og uten plass', 'tekstutdrag uten koding og uten plass'],
    ['selection without a coding and without a place', 'selections without a coding and without a place'],
  ),
  placelessQuotes: fact(
    (corpus) => placelessSelections(corpus).length,
    [
      'sitat uten plass i en kilde med tekst (kodes på hele kilden)',
      'sitater uten plass i kilder med tekst (kodes på hele kilden)',
    ],
    [
      'quote without a place in a source with a text (coded on the source as a whole)',
      'quotes without a place in sources with texts (coded on the source as a whole)',
    ],
  ),
  otherQuotes: fact(
    (corpus) => {
      const { selections, sources, details } = corpus;
      const named = new Map<number, string>();
      details?.marks.selection.forEach((selection, row) => {
        const name = details.marks.name.at(row);
        if (!named.has(selection)) named.set(selection, name);
      });
      const placed = placedSelections(corpus);
      let count = 0;
      for (let i = 0; i < selections.length; i++) {
        // What stands on a page has its words beside its place.
        if (placed.has(i)) continue;
        const quote = selections.storedQuote[i];
        if (selections.start[i] < 0 || quote === '' || sources[selections.source[i]].text !== null) continue;
        const written = named.get(i) || quote;
        if (quoteIn(written, selections.end[i] - selections.start[i]) !== quote) count++;
      }
      return count;
    },
    [
      'sitat i en kilde uten tekst, av annen lengde enn tekstutdraget',
      'sitater i kilder uten tekst, av annen lengde enn tekstutdragene',
    ],
    [
      'quote in a source without a text, of another length than its selection',
      'quotes in sources without texts, of other lengths than their selections',
    ],
  ),
  halfCharacters: fact(
    (corpus) =>
      countIn([...cellTexts(corpus), ...corpus.selections.storedQuote], noText) +
      countIn(
        corpus.sources.map(({ text }) => text?.value ?? ''),
        halfCharacter,
      ),
    [
      'halvt tegn eller null-tegn, som ingen tekst kan holde (blir �)',
      'halve tegn og null-tegn, som ingen tekst kan holde (blir �)',
    ],
    [
      'half or zero character, which no text can hold (becomes �)',
      'half and zero characters, which no text can hold (become �)',
    ],
  ),
  halfCharactersInRows: fact(
    (corpus) =>
      countIn([...cellTexts(corpus), ...corpus.selections.kind.map((_, i) => corpus.quote(i))], noText),
    [
      'halvt tegn eller null-tegn, som ingen tabell kan holde (blir �)',
      'halve tegn og null-tegn, som ingen tabell kan holde (blir �)',
    ],
    [
      'half or zero character, which no table can hold (becomes �)',
      'half and zero characters, which no table can hold (become �)',
    ],
  ),
  memosOnWholes: fact(
    ({ memos, selections }) =>
      where(memos, ({ target, index }) => target === 'selection' && selections.kind[index] === 'source'),
    [
      'notat om kodingen av en hel kilde (blir et notat om kilden)',
      'notater om kodingen av hele kilder (blir notater om kildene)',
    ],
    [
      'memo on the coding of a whole source (becomes one on the source)',
      'memos on the coding of whole sources (become ones on the sources)',
    ],
  ),
  toldPlaces: fact(
    ({ selections }) => where(selections.told ?? [], (told) => told !== ''),
    ['plass med verktøyets egne ord (avsnitt, nummer)', 'plasser med verktøyets egne ord (avsnitt, nummer)'],
    [
      "place in the tool's own words (a paragraph, a number)",
      "places in the tool's own words (paragraphs, numbers)",
    ],
  ),
  spacedValues: fact(
    ({ sources }) =>
      sources.reduce(
        (sum, { attributes }) =>
          sum + where(Object.values(attributes), (value) => value.trim() !== value && value.trim() !== ''),
        0,
      ),
    ['mellomrom rundt en variabels verdi', 'mellomrom rundt variablers verdier'],
    ['space around the value of an attribute', 'spaces around values of attributes'],
  ),
  windowsBreaks: fact(
    (corpus) =>
      where(
        [
          corpus.provenance.name,
          corpus.provenance.description,
          ...corpus.coders.map(({ name }) => name),
          ...corpus.selections.kind.map((_, i) => corpus.quote(i)),
          ...corpus.lines.quote,
          ...corpus.memos.map(({ text }) => text),
          ...corpus.codes.flatMap(({ name, description }) => [name, description]),
          ...corpus.sources.flatMap(({ name, attributes }) => [name, ...Object.values(attributes)]),
        ],
        (text) => text.includes('\r\n'),
      ),
    [
      'celle med linjeskift fra Windows (blir vanlige linjeskift)',
      'celler med linjeskift fra Windows (blir vanlige linjeskift)',
    ],
    [
      'cell with line breaks of Windows (become plain line breaks)',
      'cells with line breaks of Windows (become plain line breaks)',
    ],
  ),
} as const satisfies Readonly<Record<string, Fact>>;

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

/**
 * Selections that say nothing of their place, in a source with a text or with places in one: their words cannot be put below each
 * other as its text.
 */
function placelessSelections(corpus: Corpus): number[] {
  const { selections, sources } = corpus;
  const held = new Set(sources.filter(({ text }) => text !== null).map(({ index }) => index));
  for (let i = 0; i < selections.length; i++) if (selections.start[i] >= 0) held.add(selections.source[i]);
  const placed = placedSelections(corpus);
  return selections.kind.flatMap((kind, i) => {
    const hasPlace = kind === 'span' || kind === 'source' || (kind === 'region' && placed.has(i));
    return !hasPlace && held.has(selections.source[i]) ? [i] : [];
  });
}

/** Texts that tables and lists hold in their cells, beside quotes. */
function cellTexts({ sources, codes, coders, memos, lines }: Corpus): string[] {
  return [
    ...sources.flatMap(({ name, attributes }) => [name, ...Object.entries(attributes).flat()]),
    ...codes.flatMap(({ name, description }) => [name, description]),
    ...coders.map(({ name }) => name),
    ...memos.map(({ text }) => text),
    ...lines.quote,
  ];
}

const countIn = (texts: readonly string[], pattern: RegExp) =>
  texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);

const halfCharacter = /\p{Surrogate}/gu;
const noText = /\0|\p{Surrogate}/gu;
