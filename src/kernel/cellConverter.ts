import type typescript from '@tslab/typescript-for-tslab';
import type { RanCell } from './cellFailure.js';
import { spelledOutProperties, watchedAwaits } from './cellSyntax.js';
import { type Insertion, placeBefore, withInsertions } from './textEdits.js';
import type { Converted, Converter, Diagnostic } from './tslab.js';

/** Name under which cells reach what the kernel gives them; see `turns.ts`. */
export const kernelName = '__brukermote__';

/** What tslab puts before the JavaScript of a cell that awaits. */
const wrapping = '(async function(exports, require) { ';

export interface CellConverterOptions {
  readonly ts: typeof typescript;
  /** Declarations that the first cell is read with. */
  readonly helpers: string;
  /** Runs work that must not be ended in the middle: the compiler keeps what it has begun. */
  undisturbed<Result>(work: () => Result): Result;
}

/**
 * The converter of tslab, around which we make of every cell a script that can be stopped:
 *
 * - it runs in a macrotask of its own, and ends in another: ending it throws away the whole queue of microtasks, in which no
 *   job of the kernel may then stand;
 * - it looks after each `await` whether it was stopped meanwhile;
 * - it has a name, so that errors tell which cell they come from.
 */
export class CellConverter implements Converter {
  /** Type errors of the last cell. */
  diagnostics: readonly Diagnostic[] = [];
  /** The cells that ran, by their number. */
  readonly cells = new Map<number, RanCell>();
  /** Number of the cell that is converted next. */
  number = 0;
  /** Declarations of the cells that count, where a kernel has returned to an earlier state; else tslab keeps them. */
  declarations: string | undefined;
  /** Declarations with those of the last cell that was converted. */
  declared = '';
  readonly #converter: Converter;
  readonly #options: CellConverterOptions;

  constructor(converter: Converter, options: CellConverterOptions) {
    this.#converter = converter;
    this.#options = options;
  }

  convert(declarations: string, source: string): Converted {
    return this.#options.undisturbed(() => {
      const { ts } = this.#options;
      const insertions = spelledOutProperties(ts, source);
      const known = this.#known(declarations);
      const converted = this.#converter.convert(known, withInsertions(source, insertions));
      this.declared = converted.declOutput ?? '';
      const diagnostics = converted.diagnostics.map((each) => asWritten(each, source, insertions));
      this.diagnostics = diagnostics;
      if (!converted.output || diagnostics.length > 0) return { ...converted, diagnostics };
      const look = `${kernelName}.look`;
      const watched = withInsertions(converted.output, watchedAwaits(ts, converted.output, look));
      const output =
        `await ${kernelName}.begin(${this.number}); try { ${watched}\n` +
        `} finally { await ${kernelName}.end(); }\n//# sourceURL=cell[${this.number}]`;
      this.cells.set(this.number, { source, script: wrapping + output });
      return { ...converted, diagnostics, output, hasToplevelAwait: true };
    });
  }

  inspect(declarations: string, source: string, position: number): unknown {
    return this.#options.undisturbed(() =>
      this.#converter.inspect(this.#known(declarations), source, position),
    );
  }

  complete(declarations: string, source: string, position: number): unknown {
    return this.#options.undisturbed(() =>
      this.#converter.complete(this.#known(declarations), source, position),
    );
  }

  addModule(name: string, source: string, about: unknown): readonly Diagnostic[] {
    return this.#options.undisturbed(() => this.#converter.addModule(name, source, about));
  }

  close(): void {
    this.#converter.close();
  }

  #known(declarations: string): string {
    return (this.declarations ?? declarations) || this.#options.helpers;
  }
}

/** A type error at its place in the cell as it was written. */
function asWritten(diagnostic: Diagnostic, source: string, insertions: readonly Insertion[]): Diagnostic {
  if (diagnostic.fileName !== undefined || insertions.length === 0) return diagnostic;
  const { line, character } = diagnostic.start;
  const lineStart = source.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  // An insertion breaks no line, so only those of the same line move the place.
  const lineEnd = source.indexOf('\n', lineStart);
  const ofLine = insertions
    .filter(({ at }) => at >= lineStart && (lineEnd < 0 || at <= lineEnd))
    .map(({ at, text }) => ({ at: at - lineStart, text }));
  return { ...diagnostic, start: { line, character: placeBefore(ofLine, character) } };
}
