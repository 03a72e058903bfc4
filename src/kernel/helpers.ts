import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type typescript from '@tslab/typescript-for-tslab';
import { packageEntry } from './package.js';

/**
 * Declares all names of the workbench, so that the first cell has them, with completion, without an import. A cell that
 * imports or declares one of them has its own.
 */
export function helperDeclarations(ts: typeof typescript): string {
  return `import { ${helperNames(ts).join(', ')} } from 'brukermote';\n`;
}

/**
 * Gives cells the helpers at run time. What is declared in `locals` comes first; the workbench is loaded when a cell first uses
 * a helper.
 *
 * @param locals what cells have declared, by name
 */
export function giveHelpers(ts: typeof typescript, locals: object): void {
  const require = createRequire(import.meta.url);
  const helpers = {};
  for (const name of helperNames(ts))
    Object.defineProperty(helpers, name, {
      configurable: true,
      get: () => (require(packageEntry) as Record<string, unknown>)[name],
      set(value: unknown) {
        Object.defineProperty(this, name, { configurable: true, enumerable: true, writable: true, value });
      },
    });
  Object.setPrototypeOf(locals, helpers);
}

/** Names of the public face, types too: as its declarations export them. */
function helperNames(ts: typeof typescript): string[] {
  const path = packageEntry.replace(/\.js$/u, '.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  return file.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return [];
    const { exportClause } = statement;
    if (ts.isNamespaceExport(exportClause)) return [exportClause.name.text];
    return exportClause.elements.map(({ name }) => name.text);
  });
}
