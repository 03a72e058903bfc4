import { join } from 'node:path';
import { kernelspecName } from '../kernel/kernelCommand.js';
import {
  kernelspec,
  kernelspecFolder,
  removeKernelspec,
  type Standing,
  standingAt,
  writeKernelspec,
} from '../kernel/kernelspec.js';
import { findPython, type PythonPart } from '../kernel/pythonParts.js';
import { RequestError } from '../shared/problem.js';
import type { LanguageFlags } from './projectOptions.js';
import type { ExitCode, Session } from './session.js';

export interface KernelFlags extends LanguageFlags {
  readonly install?: boolean;
  readonly remove?: boolean;
  readonly prefix?: string;
  /** As the notebooks ask for, where none is given. */
  readonly name?: string;
}

/** Makes the kernel known to Jupyter and VS Code, takes it away again, or says how it stands. */
export function kernel(
  session: Session,
  { install, remove, prefix, name = kernelspecName, lang }: KernelFlags,
): ExitCode {
  if (!/^[\w.-]+$/u.test(name))
    throw new RequestError({
      nb: `--name ${name}: bokstaver, tall, punktum, strek og understrek ventet`,
      en: `--name ${name}: letters, digits, dots, dashes and underscores were expected`,
    });
  const texts = words[lang];
  const folder = kernelspecFolder(prefix, name);
  const file = join(folder, 'kernel.json');
  const standing = standingAt(folder);
  if (remove === true) {
    if (standing.kind === 'nothing') session.print(texts.nothingThere(folder));
    else {
      refuseOther(standing, folder, name, 'remove');
      removeKernelspec(folder);
      session.print(texts.removed(folder));
    }
    return 0;
  }
  if (install === true) {
    refuseOther(standing, folder, name, 'install');
    writeKernelspec(folder);
    const [node, ...rest] = kernelspec().argv as string[];
    session.print(texts.written(file, node!, rest.find((each) => each.endsWith('launch.js'))!));
    session.print(texts.again);
  } else session.print(texts.stands(standing, file));
  tellPython(session, prefix, texts);
  return 0;
}

/** @throws RequestError where somebody else's kernel has the name */
function refuseOther(standing: Standing, folder: string, name: string, what: 'install' | 'remove'): void {
  if (standing.kind !== 'other') return;
  const { program } = standing;
  throw new RequestError({
    nb: `${folder}: her står en annen kjerne (den starter ${program}), og den er ikke rørt; ${
      what === 'install'
        ? `velg et annet navn med --name, eller fjern den først: jupyter kernelspec remove ${name}`
        : 'den som la den der, kan fjerne den'
    }`,
    en: `${folder}: another kernel stands here (it starts ${program}), and was left alone; ${
      what === 'install'
        ? `choose another name with --name, or remove it first: jupyter kernelspec remove ${name}`
        : 'whoever put it there can remove it'
    }`,
  });
}

function tellPython(session: Session, prefix: string | undefined, texts: (typeof words)['nb' | 'en']): void {
  const python = findPython(prefix);
  if (python === null) {
    session.print(texts.noPython);
    return;
  }
  session.print(texts.python(python.version));
  for (const part of python.missing) session.print(`  ${texts.missing[part]}`);
  if (python.missing.length === 0) session.print(`  ${texts.allThere}`);
}

const words = {
  nb: {
    written: (file: string, node: string, launcher: string) =>
      `Skrevet: ${file}\n  Kjernen «TypeScript» starter ${launcher}\n  med ${node}`,
    again: '  Gjenta kommandoen hvis mappen eller Node flyttes; --remove tar den bort igjen.',
    removed: (folder: string) => `Fjernet: ${folder}`,
    nothingThere: (folder: string) => `Det er ingen kjerne her: ${folder}`,
    stands: (standing: Standing, file: string) =>
      standing.kind === 'nothing'
        ? `Ikke installert (npx brukermote kernel --install skriver ${file})`
        : standing.kind === 'other'
          ? `${file} er en annen kjerne; den starter ${standing.program}`
          : standing.starts
            ? `Installert: ${file}`
            : `${file} er vår, men starter en annen kopi eller en annen Node; npx brukermote kernel --install retter den`,
    python: (version: string) => `Python ${version} ble funnet.`,
    noPython:
      'Ingen Python ble funnet. JupyterLab trenger en; npm run lab lager et eget miljø når Python 3 er installert.',
    allThere: 'JupyterLab og tegneren for figurer (plotly) er der.',
    missing: {
      jupyterlab: 'jupyterlab mangler: npm run lab har sin egen; ellers pip install jupyterlab',
      jupyter_client: 'jupyter_client mangler: VS Code kan be om den; pip install jupyter_client',
      plotly: 'plotly mangler: JupyterLab tegner ingen figurer uten; pip install plotly',
    } satisfies Record<PythonPart, string>,
  },
  en: {
    written: (file: string, node: string, launcher: string) =>
      `Written: ${file}\n  The kernel "TypeScript" starts ${launcher}\n  with ${node}`,
    again: '  Repeat the command if the folder or Node moves; --remove takes it away again.',
    removed: (folder: string) => `Removed: ${folder}`,
    nothingThere: (folder: string) => `There is no kernel here: ${folder}`,
    stands: (standing: Standing, file: string) =>
      standing.kind === 'nothing'
        ? `Not installed (npx brukermote kernel --install writes ${file})`
        : standing.kind === 'other'
          ? `${file} is another kernel; it starts ${standing.program}`
          : standing.starts
            ? `Installed: ${file}`
            : `${file} is ours, but starts another copy or another Node; npx brukermote kernel --install mends it`,
    python: (version: string) => `Python ${version} was found.`,
    noPython:
      'No Python was found. JupyterLab needs one; npm run lab makes an environment of its own once Python 3 is installed.',
    allThere: 'JupyterLab and what draws its figures (plotly) are there.',
    missing: {
      jupyterlab: 'jupyterlab is missing: npm run lab has its own; otherwise pip install jupyterlab',
      jupyter_client: 'jupyter_client is missing: VS Code may ask for it; pip install jupyter_client',
      plotly: 'plotly is missing: JupyterLab draws no figures without it; pip install plotly',
    } satisfies Record<PythonPart, string>,
  },
} as const;
