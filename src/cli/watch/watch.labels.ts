import type { Start } from '../../runner/watch/whereToStart.js';
import type { Language } from '../../shared/language.js';

/** What `brukermote watch` says, in one language. */
export interface WatchWords {
  readonly where: (start: Start, last: number, cells: number) => string;
  readonly seconds: (seconds: string) => string;
  readonly more: (lines: string) => string;
  readonly other: (kernel: string) => string;
  readonly unreadable: (why: string) => string;
  readonly gone: string;
  readonly nothingToFollow: string;
  readonly waiting: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly building: string;
  readonly built: string;
  readonly notBuilt: string;
  readonly stopped: string;
}

/** The same in both. */
export const watchWords: Readonly<Record<Language, WatchWords>> = {
  nb: {
    where: ({ how, from }, last, cells) =>
      ({
        first: `${cells} celle${cells === 1 ? '' : 'r'}`,
        rewound:
          last > from + 1
            ? `celle ${from + 1} til ${last} av ${cells}`
            : last > from
              ? `celle ${last} av ${cells}`
              : 'ingen celler å kjøre',
        all: `alle ${cells} celler (en celle som er endret, kan ha endret noe i det en tidligere celle laget)`,
        anew: `alle ${cells} celler i en ny kjerne (en celle virker utenfor notatboken)`,
      })[how],
    seconds: (seconds) => `${seconds} s`,
    more: (lines) => `  … ${lines} linjer til`,
    other: (kernel) => `ikke rørt: den er for kjernen ${kernel}`,
    unreadable: (why) => `ikke kjørt: ${why}; venter på at den lagres hel`,
    gone: 'ikke kjørt: den er ikke der lenger; venter på at den kommer tilbake',
    nothingToFollow:
      'Ingen notatbok å følge her: gi en notatbok (.ipynb) for kjernen TypeScript, eller lag en med brukermote new.',
    waiting: 'Venter på endringer i notatbøkene og det de leser. Ctrl-C stopper.',
    saved: 'lagret med resultater',
    notSaved: 'ikke lagret: den er endret siden den ble kjørt',
    building: 'Programmet er endret; bygger …',
    built: 'Bygget; alle notatbøker kjøres i nye kjerner.',
    notBuilt: 'Programmet lot seg ikke bygge; ingen notatbok kjøres før det gjør det:',
    stopped: 'Stoppet.',
  },
  en: {
    where: ({ how, from }, last, cells) =>
      ({
        first: `${cells} cell${cells === 1 ? '' : 's'}`,
        rewound:
          last > from + 1
            ? `cells ${from + 1} to ${last} of ${cells}`
            : last > from
              ? `cell ${last} of ${cells}`
              : 'no cells to run',
        all: `all ${cells} cells (a cell that was changed may have changed something of what an earlier one made)`,
        anew: `all ${cells} cells in a new kernel (a cell reaches outside the notebook)`,
      })[how],
    seconds: (seconds) => `${seconds} s`,
    more: (lines) => `  … ${lines} more lines`,
    other: (kernel) => `left alone: it is for the kernel ${kernel}`,
    unreadable: (why) => `not run: ${why}; waiting for it to be saved whole`,
    gone: 'not run: it is not there any more; waiting for it to come back',
    nothingToFollow:
      'No notebook to follow here: give a notebook (.ipynb) for the kernel TypeScript, or make one with brukermote new.',
    waiting: 'Waiting for changes in the notebooks and what they read. Ctrl-C stops.',
    saved: 'saved with its outputs',
    notSaved: 'not saved: it was changed since it was run',
    building: 'The program was changed; building …',
    built: 'Built; every notebook runs in a new kernel.',
    notBuilt: 'The program could not be built; no notebook runs until it can:',
    stopped: 'Stopped.',
  },
};
