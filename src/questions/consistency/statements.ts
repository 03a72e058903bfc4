import type { Statement } from '../../report/statement.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { pEquals } from '../../words/statistics.js';
import { describeMissing } from '../missing.statements.js';
import type { Consistency } from './consistency.js';
import { describeConsistencyTest, pairLabel } from './labels.js';
import { rankedContradictions } from './ranking.js';

/**
 * What was compared and how, for each grouping: how many pairs could be tested, how many stand, and whether anything
 * differs at all; and one sentence on what the material lacks.
 */
export function consistencyStatements(
  found: Consistency,
  options: { readonly language?: Language } = {},
): Statement[] {
  const { language } = found.corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const missing = found.missing.length === 0 ? [] : [describeMissing(found.missing, { language })];
  if (found.missing.includes('valence')) return missing;
  const enough = found.cells.filter(({ all }) => all.sources >= found.leastSources).length;
  const overall = texts.enough(number(found.cells.length), number(enough), number(found.leastSources));
  const byGrouping = found.groupings.map(({ attribute, tested, omnibus }, k) => {
    const standing = found.cells.filter((cell) => (cell.comparisons[k].adjusted ?? 1) < 0.05).length;
    const anywhere =
      omnibus === null
        ? []
        : [
            texts.omnibus(
              omnibus.pValue < 0.05,
              pEquals(omnibus.pValue, language),
              number(omnibus.sources),
              number(omnibus.permutations),
              String(omnibus.seed),
            ),
          ];
    if (tested === 0) return texts.untested(label(attribute, language));
    const sentences = [
      texts.tested(label(attribute, language), number(tested), number(standing)),
      ...anywhere,
      describeConsistencyTest(found, k, language),
    ];
    return sentences.join(' ');
  });
  return [...missing, ...[overall, ...byGrouping].map((text) => ({ kind: 'statement' as const, text }))];
}

/**
 * The contradiction index of the pair that looks least like chance, worked out so that a reader can follow it with
 * pencil and paper.
 */
export function contradictionExample(
  found: Consistency,
  options: { readonly language?: Language } = {},
): Statement {
  const { language } = found.corpus;
  const texts = words[language];
  const [cell] = rankedContradictions(found);
  if (cell === undefined) return { kind: 'statement', text: texts.noExample };
  const number = (value: number) => formatNumber(value, language);
  const { groups, contradiction } = cell.comparisons[0];
  const parts = groups.flatMap(({ group, sources, promotes, hinders, ambivalent }) =>
    sources === 0
      ? []
      : [texts.group(label(group, language), number(promotes), number(hinders), number(ambivalent))],
  );
  const { pairs, falling, rising, pairsWithin, opposingWithin, index } = contradiction;
  const shown = formatSigned(index ?? Number.NaN, language, 2);
  const sum = found.groupings[0].ordered
    ? texts.ordered(number(pairs), number(falling), number(rising), shown)
    : texts.unordered(
        number(falling + rising),
        number(pairs),
        number(opposingWithin),
        number(pairsWithin),
        shown,
      );
  return { kind: 'statement', text: `**${pairLabel(cell, language)}**: ${parts.join('; ')}. ${sum}` };
}

const words = {
  nb: {
    enough: (cells: string, enough: string, least: string) =>
      `Av ${cells} par omtales ${enough} med retning av minst ${least} kilder. Hver kilde teller én gang.`,
    tested: (attribute: string, tested: string, standing: string) =>
      `**Etter ${attribute}:** ${tested} par kunne prøves, og i ${standing} av dem står motsetningen seg (justert p under 0,05).`,
    untested: (attribute: string) =>
      `**Etter ${attribute}:** ingen par har nok kilder på begge sider til at en motsetning kunne prøves.`,
    omnibus: (differs: boolean, p: string, sources: string, permutations: string, seed: string) =>
      `Samlet ${differs ? 'skiller gruppene seg' : 'kan gruppene ikke skilles'} fra det tilfeldighet gir (${p}; ${sources} kilder, ${permutations} trekninger, frø ${seed}).`,
    noExample: 'Ingen par kunne prøves, så det er ingen indeks å regne ut.',
    group: (group: string, promotes: string, hinders: string, ambivalent: string) =>
      `${group}: ${promotes} fremmer, ${hinders} hemmer, ${ambivalent} begge deler`,
    ordered: (pairs: string, falling: string, rising: string, index: string) =>
      `Det gir ${pairs} par av kilder fra ulike grupper. I ${falling} av dem fremmer den første og hemmer den siste, i ${rising} er det omvendt: (${falling} − ${rising}) / ${pairs} = ${index}.`,
    unordered: (opposing: string, pairs: string, within: string, pairsWithin: string, index: string) =>
      `Av ${pairs} par av kilder fra ulike grupper er ${opposing} motsatte, av ${pairsWithin} par fra samme gruppe ${within}: ${opposing} / ${pairs} − ${within} / ${pairsWithin} = ${index}.`,
  },
  en: {
    enough: (cells: string, enough: string, least: string) =>
      `Of ${cells} ${cells === '1' ? 'pair' : 'pairs'}, ${enough} ${enough === '1' ? 'is' : 'are'} spoken of with a direction by at least ${least} sources. Each source counts once.`,
    tested: (attribute: string, tested: string, standing: string) =>
      `**By ${attribute}:** ${tested} ${tested === '1' ? 'pair' : 'pairs'} could be tested, and in ${standing} of them the contradiction stands (adjusted p below 0.05).`,
    untested: (attribute: string) =>
      `**By ${attribute}:** no pair has enough sources on both sides for a contradiction to be tested.`,
    omnibus: (differs: boolean, p: string, sources: string, permutations: string, seed: string) =>
      `Together the groups ${differs ? 'differ from' : 'cannot be told from'} what chance gives (${p}; ${sources} sources, ${permutations} draws, seed ${seed}).`,
    noExample: 'No pair could be tested, so there is no index to work out.',
    group: (group: string, promotes: string, hinders: string, ambivalent: string) =>
      `${group}: ${promotes} promote, ${hinders} hinder, ${ambivalent} both`,
    ordered: (pairs: string, falling: string, rising: string, index: string) =>
      `That makes ${pairs} pairs of sources of different groups. In ${falling} of them the first promotes and the last hinders, in ${rising} the other way round: (${falling} − ${rising}) / ${pairs} = ${index}.`,
    unordered: (opposing: string, pairs: string, within: string, pairsWithin: string, index: string) =>
      `Of ${pairs} pairs of sources of different groups ${opposing} oppose, of ${pairsWithin} pairs of the same group ${within}: ${opposing} / ${pairs} − ${within} / ${pairsWithin} = ${index}.`,
  },
} as const;
