/** Right before a number: what it is called, or what is done with it. */
const named =
  /(?<!\p{L})(?:tlf|tlfnr|telefon(?:nummer(?:et|a)?|nr|en)?|\p{L}*mobil(?:en|nummer(?:et)?|nr|telefon(?:en)?)?|mob|phone(?: number)?|tel|\p{L}*nummer(?:et)?|nr|sms|vipps|whatsapp|viber|signal|fasttelefon|hustelefon|jobbtelefon|ring(?:e|er|te)?(?: meg| ham| henne| oss)?|nås|direkten|privaten|text (?:me|him|her)|call (?:me|him|her|us)|pluss)\.?(?: mitt| hans| hennes| til \p{L}+| min)?(?: er| var| is| på)?\s?:?\s?(?:\+ ?)?$/iu;
/** Where somebody is called, or a number is given, in the same sentence. */
const calling =
  /(?<!\p{L})(?:tlf|telefon\p{L}*|\p{L}*mobil\p{L}*|mob|\p{L}*nummer(?:et)?|nr|sms|mms|vipps\p{L}*|(?:opp)?ring(?:e|er|te|t|jer|de|es)?|phone|calls?|called|number|faks|fax|nås?|når (?:meg|ham|han|henne|oss|deg|du)|tekst(?:e|er|et|a)? (?:meg|ham|henne)|text (?:me|him|her)|meld(?:e|ing|t) (?:til|på)|direkten?|privaten?|sentralbord(?:et)?|fasttelefon\p{L}*|slå(?:r|tt)?|reach(?:able|ed)?|kontakt(?:es|e|info)?|whatsapp|signal|viber)(?!\p{L})\.?[^.!?\n]{0,50}$/iu;
/** What ages, scores, rooms and pages are introduced with. */
const counted =
  /(?<!\p{L})(?:alder(?:en)?|år(?:ene|a)?|ages?|aged|skår(?:e|ene)?|skåre(?:r|ne)|poeng\p{L}*|tabell\p{L}*|resultat\p{L}*|scores?|side(?:r|ne)?|pages?|rom(?:mene)?|rooms?|uke(?:ne|r)?|veke(?:r|ne)?|weeks?|prosent|percent|tall(?:ene)?|verdi(?:er|ene)|antall|kapit\p{L}+|artik\p{L}+|størrelse\p{L}*|buss(?:ene|er)?|linje(?:ne|r)?|nivå|puls(?:en)?|vekt(?:en)?|kroner|kilo|grader)(?!\p{L})[^.!?\n]{0,45}$/iu;
const countedBehind =
  /^(?: (?:og|eller|and|or|år|years?|prosent|percent|%|poeng|kroner|kr|kilo|kg|grader|minutter|timer|dager|personer)(?!\p{L})|\s?%)/iu;
const money =
  /(?:(?<!\p{L})kr(?!\p{L})|kron[ea]|budsj|beløp|sum|million|inntekt|utbet|utgift|regnskap|refus|kost|euro|dollar|betal|total)/iu;
/** What is said before an amount that is not exact. */
const about =
  /(?<!\p{L})(?:ca\.?|cirka|omtrent|omkring|rundt|nesten|over|under|minst|høyst|om lag|opp mot|about|around|nearly|over|almost|verdt|kostet|kosta)(?: en| et)? $/iu;
const amount = /^\s?(?:kr\b|kroner|kronar|nok|euro|dollar|prosent|%|millioner|mill\b|personer|brukere|stk)/iu;
/** Words before a number that say what else it is. */
const notCalled =
  /(?<!\p{L})(?:sak(?:en|s(?:nummer(?:et)?|nr))?|saksid|ref(?:eranse)?(?:nr|nummer)?|journal(?:nr|nummer)?|vedtak(?:snr|et)?|konto(?:nummer|nr)?|org\.?(?:anisasjons)?(?:nr|nummer(?:et)?)|orgnr|isbn|issn|doi|kr\.?|kroner|bruker-?id|postboks|lovdata|§|kid|(?:polise|kunde|ordre|faktura|bilag|avtale|måler|sporings|bestillings|serie)(?:nr|nummer(?:et)?|n)?)\.?:? ?$/iu;

/** Whether the words right before a place say that the number there is one to call. */
export function isNamedNumber(before: string): boolean {
  return named.test(before);
}

/** Whether somebody is called, or the number of somebody is given, in the sentence before a place. */
export function isCalling(before: string): boolean {
  return named.test(before) || calling.test(before);
}

/** Whether the words before a number say that it is none to call: a case, an account, an amount. */
export function isNotCalled(before: string): boolean {
  return notCalled.test(before);
}

/** Whether numbers in a row are counts, by what stands before or behind them: ages, scores, pages. */
export function isCounted(before: string, behind: string): boolean {
  return counted.test(before) || countedBehind.test(behind) || amount.test(behind);
}

/** Whether a number is an amount by what stands right behind it. */
export function isAmount(behind: string): boolean {
  return amount.test(behind);
}

/** Whether money is spoken of around a number, or the number is said not to be exact. */
export function isMoney(before: string, behind: string): boolean {
  return money.test(before) || money.test(behind) || about.test(before);
}

/** Whether a number stands by itself between signs, as in a list or a signature. */
export function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /(?:[,;:|/(\t«"] ?|\n|^)$/u.test(before) && /^(?: ?[,;.|/)\t\n»"]|\s*$)/u.test(text.slice(end, end + 3))
  );
}
