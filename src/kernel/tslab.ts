import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type typescript from '@tslab/typescript-for-tslab';

/** A type error of a cell, with its place counted from 0. */
export interface Diagnostic {
  readonly start: { readonly line: number; readonly character: number };
  readonly messageText: string;
  readonly fileName?: string;
}

/** What tslab makes of a cell. */
export interface Converted {
  readonly output?: string;
  /** Declarations of all cells so far, which the next cell is read with. */
  readonly declOutput?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly hasToplevelAwait?: boolean;
  readonly sideOutputs?: readonly { readonly path: string; readonly data: string }[];
  readonly lastExpressionVar?: string;
}

export interface Converter {
  convert(declarations: string, source: string): Converted;
  inspect(declarations: string, source: string, position: number): unknown;
  complete(declarations: string, source: string, position: number): unknown;
  addModule(name: string, source: string, about: unknown): readonly Diagnostic[];
  close(): void;
}

export interface Executor {
  /** Resolves to false where the cell failed; what it failed by was given to `error`. */
  execute(source: string): Promise<boolean>;
  interrupt(): void;
  /** What cells have declared, by name. */
  readonly locals: Record<string, unknown>;
}

/** The answers of tslab to what a front end asks beside running cells. */
export interface Handler {
  handleIsComplete(content: Record<string, unknown>): Record<string, unknown>;
  handleInspect(content: Record<string, unknown>): Record<string, unknown>;
  handleComplete(content: Record<string, unknown>): Record<string, unknown>;
}

/** Shows a bundle as an output of the cell. */
export type DisplayData = (content: Record<string, unknown>, update: boolean) => void;

/** The parts of tslab that the kernel is made of. They are internal to it: this file alone knows where they are. */
export interface Tslab {
  readonly ts: typeof typescript;
  createConverter(options: { isJS: boolean; isBrowser: boolean }): Converter;
  createExecutor(
    folder: string,
    converters: { readonly node: Converter; readonly browser: Converter; close(): void },
    told: { log(value: unknown): void; error(...told: unknown[]): void },
  ): Executor;
  createHandler(executor: Executor): Handler;
  /** What `display` of tslab, and our own `show`, write to. */
  setDisplay(display: DisplayData): void;
}

/** TypeScript as tslab uses it: its own copy, which another one of the project must not be taken for. */
export function loadTypeScript(): typeof typescript {
  return requireOfTslab()('@tslab/typescript-for-tslab');
}

/** Loads tslab, which takes most of the time in which a kernel starts. */
export function loadTslab(): Tslab {
  const require = requireOfTslab();
  const { createConverter } = require('./dist/converter.js');
  const { createExecutor } = require('./dist/executor.js');
  const jupyter = require('./dist/jupyter.js');
  return {
    ts: loadTypeScript(),
    createConverter,
    createExecutor,
    createHandler: (executor) => new jupyter.JupyterHandlerImpl(executor, false),
    setDisplay(display) {
      jupyter.lastWriteDisplayData = display;
    },
  };
}

function requireOfTslab(): NodeJS.Require {
  const manifest = createRequire(import.meta.url).resolve('tslab/package.json');
  return createRequire(`${dirname(manifest)}/package.json`);
}
