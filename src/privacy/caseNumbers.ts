import { type Identifier, identifierOf } from './identifier.js';
import { matchesIn, stretchesAround } from './near.js';

/** What a case is called, and its number behind. */
const named =
  /(?<!\p{L})(?:saks?(?:nummer(?:et)?|nr|id|referanse)|sak(?:en|a)?(?: (?:nr|nummer|med nummer))?|arkivsak(?:snr)?|journal(?:post)?(?:en)?(?:nr|nummer(?:et)?|id)?|j(?:our)?nr|dok(?:ument)?\.? ?(?:nr|id)|k-?(?:nr|nummer)|klage(?:nr|nummer)|duf(?:-?(?:nr|nummer(?:et)?))?|(?:forsikrings|polise|pasient|kunde|søker|bestillings|henvendelses|henvisnings)(?:nr|nummer(?:et)?|id)|anmeldelses?(?:nr|nummer)|ticket|klagesak(?:en)?|vedtak(?:snr|snummer|sid)|(?:vedtak|klagesak|avgjørelse|avgjerd|brev|decision|application|appeal)(?:et|a|en)?(?= (?:nr|nummer|no|number)(?!\p{L}))|dokument(?:nr|nummer|id)|referanse(?:nr|nummer(?:et)?)?|ref(?:nr|\.nr)?|bruker-?id|oppgave(?:nr|id)|skade(?:nr|nummer)|gosys-?(?:id|sak)|case|case (?:no|number|id|nr|ref(?:erence)?)|file|file (?:no|number)|reference(?: number| no)?|journal(?:en)?|klage(?:n)?|søknad(?:en)?(?:s(?:nr|nummer(?:et)?|id))?|melding(?:s(?:nr|nummer|id))|mappe(?:n|nr|nummer)?)(?!\p{L})\.?(?: (?:min|mi|hans|hennes|hennar|vår|deres|dykkar|my|our|your))?(?: (?:i|hos|in|with) \p{L}+)?(?: (?:er|var|har|hadde|fikk|fekk|is|was|has|had|got|med|under|with|på|ligger|står))?(?: (?:nr|nummer(?:et)?|number|no|id|referanse(?:n)?|reference|løpenummer)\.?)?:? ?((?=[\p{L}-]{0,6}[/ ]?\d)(?:\p{L}{1,6}[-/ ]?)?\d[\p{L}\d]*(?:[-/. ]?\d[\p{L}\d]*){0,4})(?![\d\p{L}])/giu;
/** Year and number of a case, as archives of the state write them. */
const archive = /(?<![\p{L}\d/.-])(?:(?:19|20)\d{2}|\d{2})\/\d{4,7}(?:-\d{1,4})?(?![\d/]|[.,]\d)/gu;
/** A ward, a year and a number (`AAP/19/55707`); year and number in a row, with a part (`202330210-3`). */
const parted =
  /(?<![\p{L}\d/.-])(?:\p{Lu}{2,5}[/-](?:(?:19|20)?\d{2})[/-]\d{3,7}|20[0-4]\d{5,7}-\d{1,3})(?![\p{L}\d/]|[.,]\d)/gu;
/** Letters of an archive or a unit, year and number (`ABC 2021/345`, `KL-23-00412`), and cases in court (`22-014233TVI-TBUS`). */
const lettered =
  /(?<![\p{L}\d/.-])(?:\p{Lu}{2,6}[ _-]?(?:(?:19|20)\d{2}|\d{2})[/_-]\d{2,7}(?:[/-]\d{1,3})?|\d{2}-\d{6}[A-ZÆØÅ]{3}(?:-[A-ZÆØÅ]{4}(?:\/\d{2})?)?|\d{3,5}\/\d{2}-\d{1,3})(?![\p{L}\d/]|[.,]\d)/gu;
/** `gsak 5584120`, `sak-2024-00917`, `2024/SK-0093`, `Skademelding 880012-24`: words of systems, and years with letters behind. */
const inSystems =
  /(?<![A-Za-zÀ-ž\d])(?:(?:g|p|k|b)sak(?:en)?(?:nr|id)?|jfr?\.? sak|skademelding(?:en)?|skade(?:sak)?(?:en)?|avvik(?:smelding)?|klagemelding|henvendelse(?:n)?|melding|oppdrag(?:et)?|forsendelse)\.?(?: ?(?:nr|nummer|id))?[.:]?[ -](\d{4,8}(?:-\d{1,4})?)(?![A-Za-zÀ-ž\d/]|[.,]\d| ?(?:kr|kroner)(?![A-Za-zÀ-ž]))|(?<![A-Za-zÀ-ž\d])(sak-(?:19|20)\d{2}-\d{2,7})(?![A-Za-zÀ-ž\d])|(?<![A-Za-zÀ-ž\d./-])((?:19|20)\d{2}\/[A-ZÀ-ÖØ-ÞČŠŽŁĐ]{1,4}[-/ ]?\d{2,7}(?:-\d{1,3})?)(?![A-Za-zÀ-ž\d])/gi;
/** Who handles a case is known by a letter and six digits in the systems of NAV. */
const ident =
  /(?<!\p{L})(?:nav-?ident(?:en)?|ident(?:en)?|saksbehandler(?:-?id)?)(?: (?:min|hans|hennes|er))*[:.]? ?\(?(\p{L}\d{6})(?![\p{L}\d])/giu;
/** Letters before a number that is no case: standards, laws, currencies, periods. */
const noArchive =
  /^(?:ISO|EN|NS|EU|EF|EØS|LOV|FOR|NOU|KR|NOK|EUR|USD|COVID|SARS|ICD|ICPC|DSM|IFE|UKE|ÅR|TEK|NVE|OTP|STL|AML|FTRL|FVL|PROP|MELD|INNST|DOK|RETT|GDPR|HMS|VG[123]|AAP|NAV)(?![\p{L}])/u;
/** Judgments, decisions of the ombudsman and reports are published under numbers of this form. */
const court =
  /^(?:HR|SOM|TRR|LDN|DIN|L[ABEFGH]|T[A-ZÆØÅ]{3,4}|NOU|RG|RT|ISO|COM|PVN|KMVA|UTV)[/-]|^[CT][/-]\d{1,4}(?!\d)/u;
/** Laws and regulations are numbered like cases. */
const law =
  /(?:eu|ef|eøs|direktiv|forordning|lov(?:en)?|nr\.?|nou|prop\.?|meld\.?|st|rt|rundskriv|forskrift|rapport)[ )]*$/iu;
/** `0123A4567`, `1AB2C`: a case of the old benefit system. */
const infotrygd = /(?<![\p{L}\d])\d{4}[A-Z]\d{2}(?:\d{2})?(?![\p{L}\d])/gu;

/** Case numbers, of NAV and of archives: likely where they are called so or have the form of archives. */
export function caseNumbers(text: string): Identifier[] {
  const found: Identifier[] = [];
  const near = stretchesAround(text, /\d{2,}/gu, 110, 60);
  for (const match of matchesIn(text, named, near)) {
    const digits = match[1].replace(/\D/gu, '').length;
    // Letters apart from the number are those of an archive if they are capitals, or behind "nr" with a year or a part.
    const prefix = /^(\p{L}+)[ /]/u.exec(match[1])?.[1];
    if (prefix !== undefined && !isPrefix(prefix, match[0], match[1])) continue;
    if (/^\p{Ll}{2,}\d/u.test(match[1]) && !/[-/]|nr|nummer|\bid|ref/iu.test(match[0])) continue;
    // "sak 3" and "sak 14/23" are items on an agenda, "referanse 2021" a year, thirteen digits what somebody pays with.
    if (
      digits < 4 ||
      isItemOfAgenda(match) ||
      isPaymentNumber(match) ||
      /^(?:19|20)\d\d(?:[-/ ](?:19|20)?\d\d)?$/u.test(match[1])
    )
      continue;
    found.push(identifierOf(match, 'case-number', court.test(match[1]) ? 'possible' : 'likely', 1));
  }
  for (const match of matchesIn(text, archive, near)) {
    if (/^(?:19|20)\d{2}\/(?:19|20)\d{2}$/u.test(match[0])) continue;
    const isLaw = law.test(text.slice(Math.max(0, match.index - 15), match.index));
    found.push(identifierOf(match, 'case-number', isLaw ? 'possible' : 'likely'));
  }
  for (const match of matchesIn(text, parted, near))
    found.push(identifierOf(match, 'case-number', court.test(match[0]) ? 'possible' : 'likely'));
  for (const match of matchesIn(text, lettered, near)) {
    const isLaw = law.test(text.slice(Math.max(0, match.index - 15), match.index));
    const none = isLaw || court.test(match[0]) || noArchive.test(match[0]);
    found.push(identifierOf(match, 'case-number', none ? 'possible' : 'likely'));
  }
  const systems = stretchesAround(
    text,
    /sak|skade|avvik|melding|henvendelse|oppdrag|forsendelse|\d\/[A-Z]/gi,
    12,
    60,
  );
  for (const match of matchesIn(text, inSystems, systems)) {
    const own = match[1] ?? match[2] ?? match[3];
    if (/^(?:19|20)\d\d$/u.test(own)) continue;
    const start = match.index + match[0].length - own.length;
    found.push({ kind: 'case-number', certainty: 'likely', start, end: start + own.length, text: own });
  }
  for (const match of matchesIn(text, ident, near))
    found.push(identifierOf(match, 'case-number', 'likely', 1));
  for (const match of matchesIn(text, infotrygd, near))
    found.push(identifierOf(match, 'case-number', 'possible'));
  return found;
}

/** `Sak 14/23: Budsjett`: number and year of an item that a board or a meeting has on its agenda. */
function isItemOfAgenda(match: RegExpExecArray): boolean {
  return /^\d{1,3}\/\d{2}$/u.test(match[1]) && /^sak(?:en)?(?: nr\.?)? /iu.test(match[0]);
}

/** `Referanse 7006215880034`: as many digits in a row as only payments have. */
function isPaymentNumber(match: RegExpExecArray): boolean {
  return /^\d{12,25}$/u.test(match[1]) && /^(?:ref|betal)/iu.test(match[0]);
}

function isPrefix(prefix: string, whole: string, number: string): boolean {
  if (noArchive.test(prefix)) return false;
  if (prefix === prefix.toUpperCase()) return prefix.length > 1;
  return prefix.length < 5 && /(?:nr|nummer|id|ref)/iu.test(whole) && /\d[-/]\d/u.test(number);
}
