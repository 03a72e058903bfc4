/** What the cells of a new notebook say, in one language. */
export interface StarterWords {
  readonly intro: (project: string) => string;
  readonly read: string;
  readonly used: string;
  readonly together: string;
  readonly behind: string;
  readonly own: string;
  /** Comments of the last cell. */
  readonly ownCode: readonly string[];
  /** What stands beside the material. */
  readonly parameters: string;
}

/** The prose of a new notebook: questions, and how the answers are read. */
export const starterWords = {
  nb: {
    intro: (project) =>
      `En egen notatbok på ${project}. Kjør cellene ovenfra; hver celle kan endres, og det siste uttrykket i en celle vises.`,
    parameters: '// Materialet og analysevalgene. docs/analysis.md viser hva som kan velges.',
    read: '## Hva er lest inn?\n\nAntall kilder, kodinger og koder, og det som er verdt å se på før en regner.',
    used: '## Hvilke koder er brukt, og hvor?',
    together:
      '## Hvilke koder opptrer sammen?\n\nHver rute viser hvor ofte to koder står sammen, og z: hvor mye det avviker fra det tilfeldige. Radene er betingelser og kolonnene indikatorer der materialet sier hvilke koder som er det (`families` i cellen øverst); ellers er det alle koder mot alle.',
    behind: '## Hva ligger bak den tydeligste ruten?\n\nVelg en annen med `row` og `column` i cellen øverst.',
    own: '## Ditt eget spørsmål\n\nAlle navnene i arbeidsbenken er der uten import; begynn å skrive og trykk Tab.',
    ownCode: [
      '// Et annet spørsmål begynner slik. Fjern de to skråstrekene foran linjen som passer.',
      "// coOccurrence(corpus, { unit: 'paragraph' })",
      '// questions',
    ],
  },
  en: {
    intro: (project) =>
      `A notebook of your own on ${project}. Run the cells from the top; each can be changed, and the last expression of a cell is shown.`,
    parameters: '// The material and the choices of the analysis. docs/analysis.md tells what can be chosen.',
    read: '## What was read?\n\nThe number of sources, codings and codes, and what is worth a look before anything is counted.',
    used: '## Which codes are used, and where?',
    together:
      '## Which codes go together?\n\nEach cell shows how often two codes stand together, and z: how far that is from chance. Rows are conditions and columns indicators where the material says which codes are (`families` in the first cell); otherwise it is all codes by all.',
    behind:
      '## What lies behind the clearest cell?\n\nChoose another one with `row` and `column` in the first cell.',
    own: '## Your own question\n\nAll names of the workbench are there without an import; begin to type, and press Tab.',
    ownCode: [
      '// Another question begins like this. Remove the two slashes before the line that fits.',
      "// coOccurrence(corpus, { unit: 'paragraph' })",
      '// questions',
    ],
  },
} as const satisfies Readonly<Record<'nb' | 'en', StarterWords>>;
