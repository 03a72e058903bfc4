import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../corpus/source.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { RequestError } from '../shared/problem.js';
import { nearestNames } from '../shared/suggest.js';
import { type CoderRule, defaultCoderRule } from '../units/coderRule.js';
import { incidence } from '../units/incidence.js';

/** A stretch of a source that has a code. */
export interface CodedStretch {
  readonly code: Code;
  /** In code points of the text, or in lines; half-open. */
  readonly start: number;
  readonly end: number;
  readonly selection: number;
}

/** Where each code stands in one source, from its beginning to its end. */
export interface Portrait {
  readonly corpus: Corpus;
  readonly source: Source;
  readonly coders: CoderRule;
  /** What the places are counted in. */
  readonly scale: 'character' | 'line';
  /** Characters, or lines, of the source; the end of the last selection where the text is not known. */
  readonly length: number;
  /** Codes in the order of the codebook. */
  readonly codes: readonly Code[];
  /** By code, then by place. */
  readonly stretches: readonly CodedStretch[];
  /** Codings of selections without a place in a text or a table of lines, which are not drawn. */
  readonly withoutPlace: number;
}

export interface PortraitOptions {
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
}

/**
 * The codes of one source in the order of its text, as the codeline or document portrait of other tools.
 *
 * @param label name or id of the source
 * @throws RangeError for a source that does not exist, naming those that do
 * @example portrait(corpus, 'Intervju 24 – teamleder ved Kontor K').stretches.length
 */
export function portrait(corpus: Corpus, label: string | Source, options: PortraitOptions = {}): Portrait {
  const source = typeof label === 'string' ? sourceCalled(corpus, label) : corpus.sources[label.index];
  const coders = options.coders ?? defaultCoderRule(corpus);
  const units = incidence(corpus, { unit: 'selection', coders });
  const { selections, lines } = corpus;
  const ownLines = Array.from({ length: lines.length }, (_, line) => line).filter(
    (line) => lines.source[line] === source.index,
  );
  const scale = ownLines.length > 0 ? 'line' : 'character';
  const stretches: CodedStretch[] = [];
  let withoutPlace = 0;
  for (let unit = 0; unit < units.unitCount; unit++) {
    if (units.source[unit] !== source.index) continue;
    const selection = units.item[unit];
    const line = scale === 'line' ? ownLines.indexOf(selections.line[selection]) : -1;
    const [start, end] =
      scale === 'line' ? [line, line + 1] : [selections.start[selection], selections.end[selection]];
    for (let i = units.offsets[unit]; i < units.offsets[unit + 1]; i++)
      if (start < 0) withoutPlace++;
      else stretches.push({ code: corpus.codes[units.codes[i]], start, end, selection });
  }
  stretches.sort((a, b) => a.code.index - b.code.index || a.start - b.start || a.end - b.end);
  const last = stretches.reduce((end, stretch) => Math.max(end, stretch.end), 0);
  return {
    corpus,
    source,
    coders,
    scale,
    length: scale === 'line' ? ownLines.length : (source.text?.length ?? last),
    codes: [...new Set(stretches.map(({ code }) => code))],
    stretches,
    withoutPlace,
  };
}

function sourceCalled(corpus: Corpus, label: string): Source {
  const { sources } = corpus;
  const found = sources.filter((source) => source.id === label || sourceLabelIn(corpus, source) === label);
  if (found.length > 0) return found[0];
  const names = nearestNames(
    label,
    sources.map((source) => sourceLabelIn(corpus, source)),
  );
  throw new RequestError({
    nb: `ingen kilde heter «${label}». Kilder: ${names}`,
    en: `no source is called "${label}". Sources: ${names}`,
  });
}
