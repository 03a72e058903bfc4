import { Corpus } from '../../corpus/corpus.js';
import { AskedUnits, type AskOptions, type UnitAsked } from './askedUnits.js';

// A question is asked from left to right: `corpus.where({ level: 'counsellor' }).units('passage').count('condition', 'indicator')`. The
// core does not know what comes after it, so the step from a corpus to its units is put on here, at the edge (decision 30).

declare module '../../corpus/corpus.js' {
  interface Corpus {
    /**
     * Units of the material, to count codes in: the fluent way to ask.
     *
     * @param unit one of the units of `coOccurrence`, or `passage`; default: what suits the material
     * @throws RangeError for a unit that does not exist, naming those that do
     * @example corpus.where({ level: 'counsellor' }).units('passage').count('condition', 'indicator').test().top(10)
     */
    units(unit?: UnitAsked, options?: AskOptions): AskedUnits;
  }
}

Object.defineProperty(Corpus.prototype, 'units', {
  configurable: true,
  value: function units(this: Corpus, unit?: UnitAsked, options: AskOptions = {}): AskedUnits {
    return new AskedUnits(this, unit, options);
  },
});
