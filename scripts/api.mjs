// `npm run api`: writes docs/api anew from the docstrings, a page for the front and one for each namespace. With `--check` it
// writes nothing, and fails where the pages are not what the docstrings say, or where a type of a public signature is not
// exported (npm test does that).
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Application } from 'typedoc';
import { root } from './install.mjs';

const pages = `${root}docs/api`;

/**
 * Writes the pages into a folder.
 *
 * @returns {Promise<string[]>} what is wrong: types that are not exported, links that lead nowhere
 */
export async function writeApi(folder) {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [`${root}src/index.ts`],
    tsconfig: `${root}tsconfig.json`,
    plugin: ['typedoc-plugin-markdown'],
    name: 'brukermote',
    readme: 'none',
    // The compiler that the project is built with has checked the types.
    skipErrorChecking: true,
    disableSources: true,
    excludePrivate: true,
    excludeExternals: true,
    outputs: [{ name: 'markdown', path: folder }],
    outputFileStrategy: 'modules',
    flattenOutputFiles: true,
    entryFileName: 'README',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    expandObjects: false,
    parametersFormat: 'list',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    propertyMembersFormat: 'table',
    typeDeclarationFormat: 'list',
    sort: ['source-order'],
    validation: { notExported: true, invalidLink: true, notDocumented: false },
    logLevel: 'None',
  });
  const problems = [];
  for (const level of ['warn', 'error']) {
    app.logger[level] = (message) => problems.push(String(message).replace(/\s+/gu, ' '));
  }
  const project = await app.convert();
  if (project === undefined) throw new Error('the docstrings could not be read');
  app.validate(project);
  await app.generateOutputs(project);
  return problems;
}

/** What the pages of the repository and the docstrings do not agree on; empty where all is well. */
export async function checkApi() {
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-api-'));
  try {
    const problems = await writeApi(folder);
    const [now, kept] = [folder, pages].map((each) => (existsSync(each) ? readdirSync(each).sort() : []));
    const differs = [...new Set([...now, ...kept])].filter(
      (name) =>
        !now.includes(name) ||
        !kept.includes(name) ||
        readFileSync(join(folder, name), 'utf8') !== readFileSync(join(pages, name), 'utf8'),
    );
    return [
      ...problems,
      ...differs.map((name) => `docs/api/${name} is not what the docstrings say: npm run api`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes('--check');
  if (!check) rmSync(pages, { recursive: true, force: true });
  const problems = check ? await checkApi() : await writeApi(pages);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
