import { type Language, languages } from '../shared/language.js';

/** What the command line says of a mistake in English, and how that is said in Norwegian. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/error: missing required argument '(.*?)'/u, "feil: argumentet '$1' mangler"],
  [/error: option '(.*?)' argument missing/u, "feil: valget '$1' mangler en verdi"],
  [/error: required option '(.*?)' not specified/u, "feil: valget '$1' må være med"],
  [/error: unknown option '(.*?)'/u, "feil: ukjent valg '$1'"],
  [/error: unknown command '(.*?)'/u, "feil: ukjent kommando '$1'"],
  [
    /error: too many arguments for '(.*?)'\. Expected (\d+) arguments? but got (\d+)\./u,
    "feil: for mange argumenter til '$1': $2 ventet, fant $3.",
  ],
  [
    /error: option '(.*?)' cannot be used with option '(.*?)'/u,
    "feil: valget '$1' kan ikke brukes sammen med '$2'",
  ],
  [
    /error: option '(.*?)' argument '(.*?)' is invalid\./su,
    "feil: verdien '$2' til valget '$1' går ikke an.",
  ],
  [/\(Did you mean one of (.*?)\?\)/u, '(Mente du en av $1?)'],
  [/\(Did you mean (.*?)\?\)/u, '(Mente du $1?)'],
  [/Allowed choices are (.*?)\./u, 'Mulige verdier er $1.'],
  [/A number is needed\./u, 'Det trengs et tall.'],
  [/A number of seconds above 0 is needed\./u, 'Det trengs et antall sekunder over 0.'],
  [/A whole number from (\d+) is needed/u, 'Det trengs et helt tall fra $1'],
  [/Say which policy instead:/u, 'Velg heller en regel:'],
  [/Let each text through by itself instead:/u, 'Slipp heller hver tekst gjennom for seg:'],
  [/; did you mean "(.*?)"\?/u, '; mente du «$1»?'],
];

/** A mistake on the command line, as it is told in a language. */
export function usageError(text: string, language: Language): string {
  if (language === 'en') return text;
  return sayings.reduce((told, [english, norwegian]) => told.replace(english, norwegian), text);
}

/** The language that the words of a command line ask for, before they are understood; undefined where they ask for none. */
export function languageAsked(argv: readonly string[]): Language | undefined {
  const at = argv.lastIndexOf('--lang');
  const word =
    at >= 0 ? argv[at + 1] : argv.find((each) => each.startsWith('--lang='))?.slice('--lang='.length);
  return languages.find((language) => language === word);
}
