import type { Code } from '../../corpus/code.js';
import { runsAsFormula } from '../../shared/formulaCells.js';
import { tableIds } from '../folder/tableIds.js';
import { isGuid } from '../refi/refiGuids.js';
import { charactersWithoutXml } from '../xmlPieces.js';
import { type Fact, fact, where } from './fact.js';

/** What is said of codes, and some target cannot hold. */
export const codeFacts = {
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
  formulaHeaders: fact(
    (corpus) =>
      where(corpus.codes, ({ id, name }) => runsAsFormula(id) || (isGuid(id) && runsAsFormula(name))),
    ['kode som får apostrof foran i overskriften', 'koder som får apostrof foran i overskriften'],
    ['code that gets an apostrophe in its header', 'codes that get an apostrophe in their headers'],
  ),
  badColors: fact(
    ({ codes }) => where(codes, ({ color }) => color !== '' && !/^#(?:[0-9a-f]{3}){1,2}$/iu.test(color)),
    ['kodefarge som ikke er #rrggbb', 'kodefarger som ikke er #rrggbb'],
    ['colour that is not #rrggbb', 'colours that are not #rrggbb'],
  ),
  /** What the tidy table does not say: a code above others that nobody applied is in the rows of these. */
  lostCodes: fact(
    ({ codes, codings }) => codes.length - appliedOrAbove(codes, codings.code).size,
    ['kode uten koding', 'koder uten koding'],
    ['code without a coding', 'codes without a coding'],
  ),
  rolesAbove: fact(
    ({ codes, codings }) => {
      const used = new Set(codings.code);
      const kept = appliedOrAbove(codes, codings.code);
      return where(codes, ({ index, role }) => role !== null && kept.has(index) && !used.has(index));
    },
    ['rolle for en overkode uten koding', 'roller for overkoder uten koding'],
    ['role of a parent code without a coding', 'roles of parent codes without a coding'],
  ),
  order: fact(
    ({ sources, codes, coders, selections, codings }) => {
      const met = [
        [sources.length, codings.selection.map((selection) => selections.source[selection])],
        [coders.length, codings.coder],
      ] as const;
      const moved = met.filter(([, column]) => !isAscending([...new Set(column)])).length;
      return moved + (isAscending(metCodes(codes, codings.code)) ? 0 : 1);
    },
    ['rekkefølge for kilder, koder eller kodere', 'rekkefølger for kilder, koder eller kodere'],
    ['order of sources, codes or coders', 'orders of sources, codes or coders'],
  ),
  treeOrder: fact(
    ({ codes }) => {
      const below = new Map<number, number[]>();
      for (const { index, parent } of codes) below.set(parent, [...(below.get(parent) ?? []), index]);
      const walked: number[] = [];
      const walk = (index: number) => {
        if (index >= 0) walked.push(index);
        for (const child of below.get(index) ?? []) walk(child);
      };
      walk(-1);
      return isAscending(walked) ? 0 : 1;
    },
    ['rekkefølge for koder (blir kodetreets)', 'rekkefølger for koder (blir kodetreets)'],
    ['order of codes (becomes that of the tree)', 'orders of codes (become that of the tree)'],
  ),
  shortCodeIds: fact(
    ({ codes, details }) => where([...codes, ...(details?.sets ?? [])], ({ id }) => id !== '' && !isGuid(id)),
    ['id for kode eller sett (blir GUID)', 'id-er for koder og sett (blir GUID-er)'],
    ['id of a code or set (becomes a GUID)', 'ids of codes and sets (become GUIDs)'],
  ),
  changedIds: fact(
    ({ codes }) => {
      const ids = codes.map(({ id }) => id);
      return where([...tableIds(ids).entries()], ([i, id]) => id !== ids[i]);
    },
    ['kode-id som må endres (mellomrom rundt)', 'kode-id-er som må endres (mellomrom rundt)'],
    ['id of a code that must change (space around it)', 'ids of codes that must change (space around them)'],
  ),
  outerSpace: fact(
    ({ codes }) =>
      where(
        codes.flatMap(({ name, description, nameEnglish }) => [
          name,
          description,
          nameEnglish === name ? '' : nameEnglish,
        ]),
        (text) => text.trim() !== text,
      ),
    ['mellomrom rundt et kodenavn eller en beskrivelse', 'mellomrom rundt kodenavn og beskrivelser'],
    ['space around the name or description of a code', 'spaces around names and descriptions of codes'],
  ),
  noXmlInCodes: fact(
    ({ codes }) =>
      codes.reduce(
        (sum, { name, description }) => sum + charactersWithoutXml(name) + charactersWithoutXml(description),
        0,
      ),
    ['tegn som XML ikke har (blir �)', 'tegn som XML ikke har (blir �)'],
    ['character that XML does not have (becomes �)', 'characters that XML does not have (become �)'],
  ),
} as const satisfies Readonly<Record<string, Fact>>;

/** The codes that were applied, and those above them. */
function appliedOrAbove(codes: readonly Code[], applied: Int32Array): Set<number> {
  return new Set(metCodes(codes, applied));
}

/** The codes in the order in which the rows of a table name them, a code above another before that one. */
function metCodes(codes: readonly Code[], applied: Int32Array): number[] {
  const met = new Set<number>();
  const meet = (code: number) => {
    if (code < 0 || met.has(code)) return;
    meet(codes[code].parent);
    met.add(code);
  };
  for (const code of new Set(applied)) meet(code);
  return [...met];
}

const isAscending = (numbers: readonly number[]) =>
  numbers.every((number, i) => i === 0 || number > numbers[i - 1]);
