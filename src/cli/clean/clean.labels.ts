import type { Traces } from '../../runner/clean/stripped.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';

/** What `brukermote clean` says. */
export const cleanWords = {
  nb: {
    would: 'har',
    did: 'fjernet',
    traces: ({ cells, outputs, counts, marks }: Traces) =>
      [
        outputs > 0
          ? `${formatNumber(outputs, 'nb')} resultat${outputs === 1 ? '' : 'er'} i ${formatNumber(cells, 'nb')} celle${cells === 1 ? '' : 'r'}`
          : '',
        counts > 0 ? `${formatNumber(counts, 'nb')} kjøringsnummer i celler uten resultater` : '',
        marks > 0 ? `${formatNumber(marks, 'nb')} merknad${marks === 1 ? '' : 'er'} fra kjøringer` : '',
      ]
        .filter((each) => each !== '')
        .join(', '),
    normalised: 'skrevet som en kjøring ville ha skrevet den',
    wouldNormalise: 'er ikke skrevet som en kjøring ville ha skrevet den',
    other: (kernel: string) => `ikke rørt: den er for kjernen ${kernel} (--any-kernel tar også den)`,
    own: (folder: string) =>
      `${folder}: ikke rørt; Brukermøtes egne notatbøker lagres med resultater (nevn mappen for å ta dem)`,
    done: (changed: number, all: number) =>
      `${counted(changed, 'notebook', 'nb')} av ${formatNumber(all, 'nb')} endret.`,
    checked: (dirty: number, all: number) =>
      `${counted(dirty, 'notebook', 'nb')} av ${formatNumber(all, 'nb')} må renses; ingenting er skrevet.`,
    none: 'Ingen notatbøker å rense her.',
    asThey: (all: number) => `${counted(all, 'notebook', 'nb')} sett på; ingen trenger å renses.`,
    noBrowser: 'Figurer uten bilde fikk ingen:',
    refused: 'Innsjekkingen holder notatbøker med resultater, som kan gjengi materialet:',
    mend: (paths: string) =>
      `Rens dem, og legg dem til på nytt: npx brukermote clean ${paths} && git add ${paths}`,
    nothingStaged: (all: number) =>
      `Ingen resultater i ${counted(all, 'notebook', 'nb')} som er klare for innsjekking.`,
    installed: (path: string, line: string) => `Kjøres nå før hver innsjekking: ${path}\n  ${line}`,
    removed: (path: string) => `Fjernet fra ${path}`,
    notThere: (path: string) => `Det er ingen slik sjekk her: ${path}`,
    stopped: 'Stoppet; notatbøkene før denne er renset.',
  },
  en: {
    would: 'has',
    did: 'removed',
    traces: ({ cells, outputs, counts, marks }: Traces) =>
      [
        outputs > 0
          ? `${formatNumber(outputs, 'en')} output${outputs === 1 ? '' : 's'} in ${formatNumber(cells, 'en')} cell${cells === 1 ? '' : 's'}`
          : '',
        counts > 0
          ? `${formatNumber(counts, 'en')} execution count${counts === 1 ? '' : 's'} in cells without outputs`
          : '',
        marks > 0 ? `${formatNumber(marks, 'en')} note${marks === 1 ? '' : 's'} of runs` : '',
      ]
        .filter((each) => each !== '')
        .join(', '),
    normalised: 'written as a run would have written it',
    wouldNormalise: 'is not written as a run would have written it',
    other: (kernel: string) => `left alone: it is for the kernel ${kernel} (--any-kernel takes it too)`,
    own: (folder: string) =>
      `${folder}: left alone; Brukermøte's own notebooks are kept with outputs (name the folder to take them)`,
    done: (changed: number, all: number) =>
      `${counted(changed, 'notebook', 'en')} of ${formatNumber(all, 'en')} changed.`,
    checked: (dirty: number, all: number) =>
      `${counted(dirty, 'notebook', 'en')} of ${formatNumber(all, 'en')} to clean; nothing was written.`,
    none: 'No notebooks to clean here.',
    asThey: (all: number) => `${counted(all, 'notebook', 'en')} looked at; none needs cleaning.`,
    noBrowser: 'Figures without an image got none:',
    refused: 'The commit holds notebooks with outputs, which may show the material:',
    mend: (paths: string) =>
      `Clean them, and add them again: npx brukermote clean ${paths} && git add ${paths}`,
    nothingStaged: (all: number) => `No outputs in ${counted(all, 'notebook', 'en')} staged.`,
    installed: (path: string, line: string) => `Runs before every commit from now on: ${path}\n  ${line}`,
    removed: (path: string) => `Removed from ${path}`,
    notThere: (path: string) => `There is no such check here: ${path}`,
    stopped: 'Stopped; the notebooks before this one are cleaned.',
  },
} as const;
