/** Headings that the tables of opportunities share. */
export const rankingLabels = {
  nb: {
    hinders: 'Kilder: hemmer',
    promotes: 'Kilder: fremmer',
    balanced: 'Kilder: begge deler',
    studies: 'Studier som melder behovet',
    score: 'Helning (%)',
    nothing: 'Ingen kilde gir en betingelse retning sammen med en indikator.',
  },
  en: {
    hinders: 'Sources: hinders',
    promotes: 'Sources: promotes',
    balanced: 'Sources: both',
    studies: 'Studies that report the need',
    score: 'Lean (%)',
    nothing: 'No source gives a condition a direction together with an indicator.',
  },
} as const;
