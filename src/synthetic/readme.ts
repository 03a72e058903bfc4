import type { Edition } from './edition.js';
import type { Truth } from './truth.js';

/** What a person who opens the folder reads first. */
export function readme(edition: Edition, { generator, realised }: Truth): string {
  const { sources, passages, codings } = realised;
  const made = madeBy(edition, generator);
  return `# Brukermøte: syntetisk eksempelprosjekt

**Syntetisk.** Alt i denne mappa er oppdiktet: personer, kontorer, dokumenter og studier finnes ikke. Effektene er
plantet og står i \`truth.json\`. Mappa er laget for å vise og prøve programvaren, og skal ikke siteres som funn.

${sources} kilder, ${passages} ${edition.passages}, ${codings} kodinger. Laget av ${made.nb}.

**Synthetic.** Everything in this folder is made up: no person, office, document or study exists. The effects are
planted and written down in \`truth.json\`. The folder shows and tests the software; do not cite it as findings.

${sources} sources, ${passages} passages, ${codings} codings. Made by ${made.en}.

Licence: CC BY 4.0. Format: \`datapackage.json\` (Data Package 2.0).
`;
}

/** The command that makes the folder; edition 1 tells it as it always did. */
function madeBy({ number }: Edition, { version, seed, effects, sources }: Truth['generator']) {
  if (number === 1)
    return {
      nb: `\`npm run data\` (versjon ${version}, frø ${seed})`,
      en: `\`npm run data\` (version ${version}, seed ${seed})`,
    };
  const flags = [
    `--edition ${number}`,
    `--seed ${seed}`,
    `--sources ${sources}`,
    ...(effects ? [] : ['--no-effects']),
  ];
  const command = `\`brukermote synthesise ${flags.join(' ')}\``;
  return { nb: `${command} (versjon ${version})`, en: `${command} (version ${version})` };
}
