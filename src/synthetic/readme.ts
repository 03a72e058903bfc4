import type { Truth } from './truth.js';

/** What a person who opens the folder reads first. */
export function readme({ generator, realised }: Truth): string {
  const { sources, passages, codings } = realised;
  return `# Brukermøte: syntetisk eksempelprosjekt

**Syntetisk.** Alt i denne mappa er oppdiktet: personer, kontorer, dokumenter og studier finnes ikke. Effektene er
plantet og står i \`truth.json\`. Mappa er laget for å vise og prøve programvaren, og skal ikke siteres som funn.

${sources} kilder, ${passages} utsnitt, ${codings} kodinger. Laget av \`npm run data\` (versjon ${generator.version}, frø ${generator.seed}).

**Synthetic.** Everything in this folder is made up: no person, office, document or study exists. The effects are
planted and written down in \`truth.json\`. The folder shows and tests the software; do not cite it as findings.

${sources} sources, ${passages} passages, ${codings} codings. Made by \`npm run data\` (version ${generator.version}, seed ${generator.seed}).

Licence: CC BY 4.0. Format: \`datapackage.json\` (Data Package 2.0).
`;
}
