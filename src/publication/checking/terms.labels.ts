import type { Language } from '../../shared/language.js';

/** What a reader of a project for checking has agreed to, as the folder holds it; Markdown. */
export function checkingTerms(project: string, k: number, language: Language): string {
  return `${words[language](project, k).join('\n\n')}\n`;
}

const words = {
  nb: (project: string, k: number) => [
    `# Vilkår for kontroll: ${project}`,
    'Mappen er gitt til én leser, som skal kontrollere analysen. Den er ikke publisert, og den er ikke anonym: hver post er én kilde, uten navn, tekst og rekkefølge. Opplysningene er pseudonymiserte.',
    [
      '- Bruk postene bare til å kontrollere analysen.',
      '- Prøv ikke å finne ut hvem en post er, og sett ikke postene sammen med andre opplysninger om de samme menneskene eller arbeidsstedene.',
      '- Gi ikke mappen videre, og legg den ikke i en tjeneste som andre leser.',
      '- Vis ingen tall fra mappen som ikke står i det som er publisert.',
      '- Kjenner du igjen noen, si det til den som ga deg mappen, og til ingen andre.',
      '- Slett mappen når kontrollen er ferdig.',
    ].join('\n'),
    `Kjennetegn er gjort så grove at minst ${k} kilder har de samme. Hva en kilde handler om, er ikke gjort grovere: den som vet hva noen har sagt, kan kjenne igjen posten. Derfor disse vilkårene.`,
    'Navn:\n\nSted og dato:\n\nUnderskrift:',
  ],
  en: (project: string, k: number) => [
    `# Terms for checking: ${project}`,
    'The folder is given to one reader, who is to check the analysis. It is not published, and it is not anonymous: each record is one source, without name, text and order. The data is pseudonymised.',
    [
      '- Use the records to check the analysis, and for nothing else.',
      '- Do not try to find out who a record is, and do not put the records together with other information on the same people or places of work.',
      '- Do not pass the folder on, and do not put it where others read it.',
      '- Show no number of the folder that is not in what is published.',
      '- If you recognise somebody, tell who gave you the folder, and nobody else.',
      '- Delete the folder when the check is done.',
    ].join('\n'),
    `Attributes are so coarse that at least ${k} sources share them. What a source speaks of is not made coarser: whoever knows what somebody said may recognise the record. Hence these terms.`,
    'Name:\n\nPlace and date:\n\nSignature:',
  ],
} as const satisfies Record<Language, (project: string, k: number) => readonly string[]>;
