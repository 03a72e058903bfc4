/** What the tables and the statement on configurations both say. */
export const configurationLabels = {
  nb: {
    nothing: 'Konfigurasjoner kan ikke sammenlignes her.',
    nothingSufficient: 'Ingen kombinasjon er tilstrekkelig ved disse grensene.',
    expression: 'Uttrykk',
    yes: 'ja',
    no: 'nei',
  },
  en: {
    nothing: 'Configurations cannot be compared here.',
    nothingSufficient: 'No combination is sufficient at these cut-offs.',
    expression: 'Expression',
    yes: 'yes',
    no: 'no',
  },
} as const;
