import type { Statement } from '../../report/statement.js';
import { defaults } from '../../shared/defaults.js';
import { beyondChance } from '../../statistics/beyondChance.js';
import { label } from '../../words/labels.js';
import { formatNumber, formatSigned } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { sentenceStart } from '../../words/sentenceStart.js';
import { formatLevel } from '../../words/statistics.js';
import { inSentence } from '../../words/terms.js';
import { missingStatement } from '../missing.statements.js';
import type { Consistency } from './consistency.js';
import {
  describeClusters,
  describeConsistencyTest,
  describeGrouping,
  omnibusP,
  pairLabel,
} from './labels.js';
import { rankedContradictions } from './ranking.js';

/**
 * What was compared and how, for each grouping: how many pairs could be tested, how many contradictions hold after
 * adjustment, and whether anything differs at all; and one sentence on what the material lacks.
 */
export function consistencyStatements(found: Consistency): Statement[] {
  const { language } = found.corpus;
  const texts = words[language];
  const number = (value: number) => formatNumber(value, language);
  const missing = found.missing.length === 0 ? [] : [missingStatement(found.missing, found.corpus)];
  if (found.missing.includes('valence')) return missing;
  const enough = found.cells.filter(({ all }) => all.sources >= found.leastSources).length;
  const overall = texts.enough({
    pairs: counted(found.cells.length, 'pair', language),
    enough: number(enough),
    one: enough === 1,
    least: counted(found.leastSources, 'source', language),
  });
  const clusters = describeClusters(found, language);
  const alike = clusters === null ? [] : [clusters];
  const unordered = found.groupings.flatMap(({ attribute, ordered, groups }) =>
    attribute !== 'level' || ordered || groups.length < 2
      ? []
      : [texts.noOrder(groups.map((group) => label(group, language)).join(', '))],
  );
  const byGrouping = found.groupings.map(({ tested, omnibus }, k) => {
    const grouping = sentenceStart(describeGrouping(found, k, language));
    const holding = found.cells.filter((cell) => beyondChance(cell.comparisons[k].adjusted)).length;
    const anywhere =
      omnibus === null
        ? []
        : [
            texts.omnibus({
              differs: omnibus.pValue === null ? null : beyondChance(omnibus.pValue),
              p: omnibusP(omnibus, language),
              sources: counted(omnibus.sources, 'source', language),
              permutations: number(omnibus.permutations),
              seed: String(omnibus.seed),
            }),
          ];
    if (tested === 0) {
      const why = describeConsistencyTest(found, k, language);
      return [`**${grouping}:** ${why.charAt(0).toLowerCase()}${why.slice(1)}`, ...anywhere].join(' ');
    }
    const sentences = [
      texts.tested(grouping, counted(tested, 'pair', language), number(holding)),
      ...anywhere,
      describeConsistencyTest(found, k, language),
    ];
    return sentences.join(' ');
  });
  return [
    ...missing,
    ...[overall, ...alike, ...unordered, ...byGrouping].map((text) => ({ kind: 'statement' as const, text })),
  ];
}

/**
 * The contradiction index of the pair that looks least like chance, worked out so that a reader can follow it with
 * pencil and paper.
 */
export function contradictionExampleStatement(found: Consistency): Statement {
  const { language } = found.corpus;
  const texts = words[language];
  const [cell] = rankedContradictions(found);
  if (cell === undefined) return { kind: 'statement', text: texts.noExample };
  const number = (value: number) => formatNumber(value, language);
  const { groups, contradiction } = cell.comparisons[0];
  const parts = groups.flatMap(({ group, sources, promotes, hinders, ambivalent }) =>
    sources === 0
      ? []
      : [
          texts.group({
            group: label(group, language),
            promotes: number(promotes),
            hinders: number(hinders),
            ambivalent: number(ambivalent),
          }),
        ],
  );
  const { pairs, falling, rising, pairsWithin, opposingWithin, index } = contradiction;
  const shown = formatSigned(index ?? Number.NaN, language, 2);
  const sum = found.groupings[0].ordered
    ? texts.ordered({
        pairs: number(pairs),
        falling: number(falling),
        rising: number(rising),
        index: shown,
      })
    : texts.unordered({
        opposing: number(falling + rising),
        pairs: number(pairs),
        within: number(opposingWithin),
        pairsWithin: number(pairsWithin),
        index: shown,
      });
  return { kind: 'statement', text: `**${pairLabel(cell, language)}**: ${parts.join('; ')}. ${sum}` };
}

/** Pairs with enough sources. */
interface Enough {
  readonly pairs: string;
  readonly enough: string;
  readonly one: boolean;
  readonly least: string;
}

/** The test of all pairs together. */
interface OmnibusTest {
  /** Null where there is no p. */
  readonly differs: boolean | null;
  readonly p: string;
  readonly sources: string;
  readonly permutations: string;
  readonly seed: string;
}

/** Sources of a group, by verdict. */
interface Verdicts {
  readonly group: string;
  readonly promotes: string;
  readonly hinders: string;
  readonly ambivalent: string;
}

/** The index of groups that have an order, as a sum. */
interface OrderedSum {
  readonly pairs: string;
  readonly falling: string;
  readonly rising: string;
  readonly index: string;
}

/** The index of groups that have none. */
interface UnorderedSum {
  readonly opposing: string;
  readonly pairs: string;
  readonly within: string;
  readonly pairsWithin: string;
  readonly index: string;
}

const words = {
  nb: {
    noOrder: (levels: string) =>
      `Nivåene har ingen kjent rekkefølge (${levels}), så retning langs den er ikke prøvd; --level-order gir den.`,
    enough: ({ pairs, enough, least }: Enough) =>
      `Av ${pairs} omtales ${enough} med retning av minst ${least}. Hver kilde teller én gang.`,
    tested: (grouping: string, pairs: string, holding: string) =>
      `**${grouping}:** ${pairs} kunne prøves, og i ${holding} av dem står motsetningen seg (${inSentence('adjustedP', 'nb')} høyst ${formatLevel(defaults.alpha, 'nb')}).`,
    omnibus: ({ differs, p, sources, permutations, seed }: OmnibusTest) =>
      `Samlet ${differs === null ? 'er det ikke prøvd om gruppene skiller seg' : differs ? 'skiller gruppene seg' : 'kan gruppene ikke skilles'} fra det tilfeldighet gir (${p}; ${sources}, ${permutations} trekninger, frø ${seed}).`,
    noExample: 'Ingen par kunne prøves, så det er ingen indeks å regne ut.',
    group: ({ group, promotes, hinders, ambivalent }: Verdicts) =>
      `${group}: ${promotes} fremmer, ${hinders} hemmer, ${ambivalent} begge deler`,
    ordered: ({ pairs, falling, rising, index }: OrderedSum) =>
      `Det gir ${pairs} par av kilder fra ulike grupper. I ${falling} av dem fremmer den første og hemmer den siste, i ${rising} er det omvendt: (${falling} − ${rising}) / ${pairs} = ${index}.`,
    unordered: ({ opposing, pairs, within, pairsWithin, index }: UnorderedSum) =>
      `Av ${pairs} par av kilder fra ulike grupper er ${opposing} motsatte, av ${pairsWithin} par fra samme gruppe ${within}: ${opposing} / ${pairs} − ${within} / ${pairsWithin} = ${index}.`,
  },
  en: {
    noOrder: (levels: string) =>
      `The levels have no known order (${levels}), so no direction along it was tested; --level-order gives one.`,
    enough: ({ pairs, enough, one, least }: Enough) =>
      `Of ${pairs}, ${enough} ${one ? 'is' : 'are'} described with a direction by at least ${least}. Each source counts once.`,
    tested: (grouping: string, pairs: string, holding: string) =>
      `**${grouping}:** ${pairs} could be tested, and in ${holding} of them the contradiction holds after adjustment (${inSentence('adjustedP', 'en')} at most ${formatLevel(defaults.alpha, 'en')}).`,
    omnibus: ({ differs, p, sources, permutations, seed }: OmnibusTest) =>
      `Overall, ${differs === null ? 'it was not tested whether the groups differ from' : differs ? 'the groups differ from' : 'the groups cannot be distinguished from'} what chance gives (${p}; ${sources}, ${permutations} draws, seed ${seed}).`,
    noExample: 'No pair could be tested, so there is no index to work out.',
    group: ({ group, promotes, hinders, ambivalent }: Verdicts) =>
      `${group}: ${promotes} promote, ${hinders} hinder, ${ambivalent} both`,
    ordered: ({ pairs, falling, rising, index }: OrderedSum) =>
      `That makes ${pairs} pairs of sources of different groups. In ${falling} of them the first promotes and the last hinders, in ${rising} the other way round: (${falling} − ${rising}) / ${pairs} = ${index}.`,
    unordered: ({ opposing, pairs, within, pairsWithin, index }: UnorderedSum) =>
      `Of ${pairs} pairs of sources of different groups, ${opposing} are opposed; of ${pairsWithin} pairs of the same group, ${within} are: ${opposing} / ${pairs} − ${within} / ${pairsWithin} = ${index}.`,
  },
} as const;
