import { type CoOccurrenceOptions, coOccurrence } from '../../cooccurrence/coOccurrence.js';
import { type Counted, parseUnit } from '../../cooccurrence/parseUnit.js';
import { requireSources } from '../../cooccurrence/requireSources.js';
import type { Code, Family } from '../../corpus/code.js';
import type { Corpus } from '../../corpus/corpus.js';
import { defaultUnit } from '../../units/units.js';
import { AskedCounts } from './askedCounts.js';

/**
 * What is counted, as a person asks for it: a unit, or `passage`, a place at which something was coded (`selection`, or
 * `line` where the material is a table of lines), which is what the default test exchanges codes between.
 */
export type UnitAsked = Counted | 'passage';

/** Codes as a person asks for them: a family, `all`, labels with ; between, or codes. */
export type CodesAsked = Family | 'all' | (string & {}) | readonly Code[];

/** How units are counted, beside which. */
export type AskOptions = Omit<CoOccurrenceOptions, 'unit' | 'rows' | 'columns'>;

/** Units of a material: the second step of a question. `count` asks which codes stand together in them. */
export class AskedUnits {
  readonly corpus: Corpus;
  readonly unit: Counted;
  readonly #options: AskOptions;

  /** @throws RangeError for a unit that does not exist, naming those that do */
  constructor(corpus: Corpus, unit: UnitAsked | undefined, options: AskOptions) {
    requireSources(corpus);
    this.corpus = corpus;
    this.unit = unit === undefined || unit === 'passage' ? defaultUnit(corpus) : parseUnit(unit);
    this.#options = options;
  }

  /**
   * How often two sets of codes meet in these units; the same as `coOccurrence`.
   *
   * @param rows default: conditions, or all codes where there are none
   * @param columns default: indicators, or all codes where there are none
   * @throws RangeError for codes and families that do not exist, naming those that do
   * @example corpus.units('paragraph').count('condition', 'indicator')
   */
  count(rows?: CodesAsked, columns?: CodesAsked): AskedCounts {
    return new AskedCounts(
      coOccurrence(this.corpus, {
        ...this.#options,
        unit: this.unit,
        ...(rows === undefined ? {} : { rows }),
        ...(columns === undefined ? {} : { columns }),
      }),
    );
  }
}
