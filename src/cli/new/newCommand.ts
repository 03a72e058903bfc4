import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { realPlace } from '../../disk/realPlace.js';
import { writeFile } from '../../disk/writeFile.js';
import { type Material, materialParts } from '../../notebook/openProject.js';
import { serialiseNotebook } from '../../runner/nbformat.js';
import { RequestError } from '../../shared/problem.js';
import { keysOf } from '../../shared/records.js';
import { termsIn } from '../../words/terms.js';
import { isNotebookName } from '../clean/findNotebooks.js';
import { openForCommand } from '../openForCommand.js';
import { packageRoot } from '../packageRoot.js';
import { pathsRead } from '../pathsRead.js';
import { materialOf, type ProjectFlags } from '../projectOptions.js';
import type { ExitCode, Session } from '../session.js';
import { shellWord } from '../shellWord.js';
import { requireNew } from '../writeStarter.js';
import { starterNotebook } from './starterNotebook.js';

export interface NewFlags extends ProjectFlags {
  /** Files and folders that together are the project. */
  readonly project?: readonly string[];
}

/** Writes a notebook of one's own on a project, wherever it shall lie. */
export async function newNotebook(session: Session, name: string, flags: NewFlags): Promise<ExitCode> {
  const texts = words[flags.lang];
  if (name.trim() === '' || /[/\\]$/u.test(name) || basename(name) === '.ipynb')
    throw new RequestError({
      nb: `«${name}»: navnet på en notatbok ventet, for eksempel min-analyse eller studie/min-analyse`,
      en: `"${name}": the name of a notebook was expected, such as my-analysis or study/my-analysis`,
    });
  const out = isNotebookName(name) ? name : `${name}.ipynb`;
  const projects = flags.project ?? [join(packageRoot, 'data', 'brukermote')];
  const inputs = pathsRead(projects, flags);
  requireNew(out, inputs);
  // Whatever is wrong with the material is said here, and not in the first cell.
  const { report } = await openForCommand(session, projects, flags);
  const notebook = starterNotebook({
    title: basename(out).replace(/\.ipynb$/u, ''),
    project: report.synthetic ? `${report.project} (${termsIn(flags.lang).synthetic})` : report.project,
    material: seenFrom(dirname(realPlace(out)), materialOf(projects, flags)),
    language: flags.lang,
  });
  await writeFile(out, [serialiseNotebook(notebook)], { inputs });
  session.print(texts.wrote(out));
  session.say(texts.next(shellWord(resolve(out)), shellWord(out)));
  return 0;
}

/** The material with its paths as a notebook of the folder finds them; the language where it is not the usual one. */
function seenFrom(folder: string, material: Material): Material {
  const way = (path: string) => relative(folder, realPlace(path)).split(sep).join('/') || '.';
  const parts = keysOf(materialParts).flatMap((part) => {
    const value = material[part];
    if (value === undefined || value === '' || (part === 'language' && value === 'nb')) return [];
    if (materialParts[part] === 'word') return [[part, value] as const];
    return [[part, typeof value === 'string' ? way(value) : value.map(way)] as const];
  });
  return Object.fromEntries(parts) as unknown as Material;
}

const words = {
  nb: {
    wrote: (out: string) => `Skrev ${out}`,
    next: (full: string, out: string) =>
      [
        'Slik går du videre:',
        `  npm run lab -- ${full}`,
        '      åpner den i JupyterLab (kommandoen kjøres i Brukermøtes mappe)',
        '  npx brukermote kernel --install',
        '      én gang for VS Code; åpne så notatboken der, og velg kjernen TypeScript',
        `  npx brukermote watch ${out}`,
        '      kjører den, og igjen hver gang den eller materialet endres',
      ].join('\n'),
  },
  en: {
    wrote: (out: string) => `Wrote ${out}`,
    next: (full: string, out: string) =>
      [
        'What next:',
        `  npm run lab -- ${full}`,
        "      opens it in JupyterLab (the command is run in Brukermøte's folder)",
        '  npx brukermote kernel --install',
        '      once, for VS Code; then open the notebook there, and choose the kernel TypeScript',
        `  npx brukermote watch ${out}`,
        '      runs it, and again whenever it or the material changes',
      ].join('\n'),
  },
} as const;
