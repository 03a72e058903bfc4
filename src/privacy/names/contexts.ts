import { isFunctionWord } from './lexicon.js';
import type { Reading } from './runs.js';
import { isAddressed } from './sentences.js';
import type { Word } from './tokens.js';

const setOf = (words: string) => new Set(words.trim().split(/\s+/u));

/** What stands before a noun, or the sign of the infinitive: what follows is the word and no name. */
const beforeWords = setOf(`
en ei et ein eit eitt den det de denne dette disse desse noen nokon noe noko litt mye mykje mer meir mest hver hvert kvar kvart ingen inga ikke all alt alle
min mitt mi mine din ditt di dine sin sitt si sine vår vårt våre hans hennes hennar deres dykkar god godt gode stor stort store liten lite lita små hel helt hele
å for-å så hvor kor ny nytt nye gammel gammelt samme same egen eget eige annen andre første siste neste the a an of my your their this that no some every each
any to i om per pr hele halve begge flere mange få to tre fire fem seks sju åtte ni ti veldig ganske altfor ble blir bli er var være vere blei`);
/** What joins a clause to another: a name may begin it. */
const joins = setOf(
  'at som når hvis viss fordi men og så da om mens før etter-at siden enn eller no nå that when if because but and so',
);
/** Verbs in a form that somebody does, behind whom it stands. */
const verbs = setOf(`
skal vil kan må har er var hadde ville skulle kunne måtte fikk fekk får kom kommer kjem gikk går gjekk sa sier seier skrev skriver skreiv tok tar tek satt sitter sit gjør gjorde
gjer svarer svarte svarar ringer ringte ringjer spør spurte ville vet veit visste tror trur trodde mente mener jobber jobba arbeider bor bodde bur tolket tolka leste hjalp glemte husker prøvde prøver klarte klarer skjønner forstår lovet lova sendte
hjelper hjalp kjører kjørte henter hentet henta gråt lo lyver løy venter ventet venta blir ble blei vart synes syntes liker likte elsker hater sover sov spiser spiste trenger
har-ikke er-ikke der her will would can should must has had is was says said wants went came told asks asked thinks knows`);
/** What nobody but people do. */
const says = setOf(
  'sa sier seier ringte ringer ringde spurte spør spurde svarte svarer mente mener skrev skriver lovet lova trodde visste sendte hjalp fortalte møtte said told asked called',
);
/** Behind these somebody stands at the end of a clause. */
const towards = setOf('til med hos fra frå av på for mot etter om with from to by about');
const goesOn = setOf('om på at som når hvis der her og men i på for fordi så da no nå that about and who');
const pronouns = setOf('han hun ho ham henne honom hu hans hennes hennar he she him her his');
const counted = setOf(
  'dag dager døgn time timer uke veke måned månad år stk person hode side kvartal telefon post brev mail epost sms gang måneden uka kilo km liter cent bruker',
);
/** Who somebody is to others, or what somebody works as, in the form with an article at the end. */
const role =
  /(?:veileder|leder|dommer|lærer|vikar|vikaren|pleier|fører|arbeider|behandler|lege|prest|tolk|verge|sjef|kollega|nabo|venn|kompis|kamerat|bror|søster|sønn|datter|fetter|kusine|onkel|tante|konsulent|advokat|jurist|psykolog|student|assistent|terapeut|inspektør|rådgiver|rettleiar|leiar|lærar|sjåfør|kokk|vaktmester|trener|mentor|coach|søsken|kjæreste|samboer|kone|mann|ektemann|mor|far|svoger|svigerinne|svigermor|niese|nevø|barnebarn|tvilling|gutt|jente|unge|fyr|dame|kar|direktør|fastlege|sekretær|tillitsvalgt|støttekontakt)(?:e?n|a)$|^(?:kona|mora|mamma|pappa|bestemor|bestefar|besta|tante|onkel|søstera|dattera|dotter|kollegaen|nabokona|fru|herr|sjefen)$/u;

/** "hyggelig kar, kalle": who somebody is, without an article. */
const bareRole =
  /^(?:kar|fyr|mann|dame|gutt|gut|jente|type|kollega|nabo|kompis|veileder|saksbehandler|vaktmester|sjåfør|lege|tolk|sjef|venn|venninne)$/u;

/** What speaks for a name, and whether more of it than that something leads there: "til jul". */
interface Evidence {
  readonly points: number;
  readonly acts: boolean;
}

const against: Evidence = { points: -2, acts: false };

/**
 * How much speaks for a name where a word stands that is one too, and that no capital tells from it; 2 and more is enough, below
 * 0 it is the word.
 */
export function evidence(reading: Reading, i: number): Evidence {
  const { text, words } = reading;
  const own = words[i];
  const before = words[i - 1];
  const after = words[i + 1];
  const ends = endsClause(text, own);
  const next = after?.lower ?? '';
  if (/^\s?\d|^[-/]/u.test(text.slice(own.end, own.end + 2)) || counted.has(next)) return against;
  if (/[\d/@#_.-]\s?$/u.test(own.gap) && !/\.\s+$/u.test(own.gap)) return against;
  // "strømmen gikk": what only families are called, and is a noun with its article, is a name where it speaks.
  const { known, lower, capital } = own;
  if (
    known?.first !== true &&
    !capital &&
    /(?:en|a|et)$/u.test(lower) &&
    !says.has(next) &&
    !role.test(before?.lower ?? '')
  )
    return { points: 0, acts: false };
  if (known?.first === true && isSaidToBe(words, i, ends)) return { points: 2, acts: true };
  let sum = 0;
  let onlyTowards = false;
  if (before !== undefined && own.gap === ' ') {
    if (role.test(before.lower))
      sum += ends || verbs.has(next) || goesOn.has(next) || towards.has(next) ? 2 : 1;
    else if (/^(?:min|mi|vår|hans|hennes)$/u.test(before.lower) && role.test(words[i - 2]?.lower ?? ''))
      sum += ends || verbs.has(next) ? 2 : 1;
    else if (beforeWords.has(before.lower) && !(/^(?:er|var)$/u.test(before.lower) && next === 'som'))
      return against;
    // "det var dag som …", "kona til finn, …"
    if (/^(?:er|var|is|was)$/u.test(before.lower) && next === 'som') sum += 1.5;
    if (before.lower === 'til' && (ends || verbs.has(next)) && role.test(words[i - 2]?.lower ?? '')) sum += 1;
    if (towards.has(before.lower) && (ends || goesOn.has(next) || verbs.has(next))) {
      onlyTowards = sum === 0;
      sum += 1;
    }
    if (joins.has(before.lower) && verbs.has(next)) sum += 1;
  }
  // "mannen min, per, …", "hør nå, son.", "sol, kan du …"
  if (own.gap === ', ' && ends && before !== undefined) {
    const apposed =
      role.test(before.lower) ||
      (bareRole.test(before.lower) && /(?:^|\n| |$)/u.test(text[own.end] ?? '\n') && text[own.end] !== ',') ||
      (/^(?:min|mi|vår|hans|hennes)$/u.test(before.lower) && role.test(words[i - 2]?.lower ?? ''));
    sum += apposed ? 2 : text[own.end] === ',' ? 0 : 1;
  }
  if (own.opens && after?.gap === ' ' && verbs.has(next)) sum += 1;
  const person = asPerson(reading, i);
  sum += person;
  if (person > 0) onlyTowards = false;
  if (isAddressed(words, i)) sum += 2;
  // "sol, hun er søstera mi", "per tok meg med"
  if (
    /^, (?:han|hun|ho|hu) (?:er|var|har|hadde|som|sa|heter|vil|kom|jobber|jobba|bor|ringte)(?!\p{L})/iu.test(
      text.slice(own.end, own.end + 16),
    )
  )
    sum += 1.5;
  if (
    verbs.has(next) &&
    /^(?:meg|oss|me)$/u.test(words[i + 2]?.lower ?? '') &&
    (own.opens || joins.has(before?.lower ?? ''))
  )
    sum += 1;
  // "Ask er sønnen min", "Dag, min bror, …"
  if (
    own.opens &&
    /^(?:, | er |, som er )(?:min |mi |vår )?(?:eldste |yngste |lille |store )?(?:bror|søster|syster|sønn|datter|dotter|mann|kone|kona|far|mor|venn|venninn|kollega|sjef|kjæreste|samboer|leder|veileder|nabo|onkel|tante|fetter|kusine|nevø|niese)\p{L}*(?: min| mi| vår| hans| hennes|[,.]|$)/iu.test(
      text.slice(own.end, own.end + 45),
    )
  )
    sum += 2;
  // "B: Else. Hun lever."
  if (own.opens && own.capital && /^\. (?:Hun|Han|Ho|She|He) /u.test(text.slice(own.end, own.end + 8)))
    sum += 2;
  if (sum > 0)
    for (let at = i + 1; at < Math.min(words.length, i + 6); at++)
      if (pronouns.has(words[at].lower)) {
        sum += 0.5;
        break;
      }
  return { points: sum, acts: sum > 0 && !onlyTowards };
}

/** "leder var stig", "så møtte jeg liv på trappa": who held an office, or was met. */
function isSaidToBe(words: readonly Word[], i: number, ends: boolean): boolean {
  const [office, verb] = [words[i - 2]?.lower ?? '', words[i - 1]?.lower ?? ''];
  if (words[i].gap !== ' ' || words[i].lower.length < 3) return false;
  if (/^(?:er|var|heter|heiter|het)$/u.test(verb) && holders.test(office)) return ends;
  const met = /^(?:møtte|ringte|ringde|spurte|spurde|traff|takket|takka|kjente|kjende|oppsøkte)$/u.test(
    office,
  );
  return (
    met &&
    /^(?:jeg|eg|æ|vi|me|han|hun|ho|de|dei)$/u.test(verb) &&
    (ends || towards.has(words[i + 1]?.lower ?? '') || words[i + 1]?.lower === 'i')
  );
}

/** Who is told by name in the minutes of a meeting. */
const holders =
  /^(?:leder|leiar|møteleder|møteleiar|ordstyrer|ordstyrar|referent|sekretær|tolk|tolken|saksbehandler|sakshandsamar|veileder|rettleiar|kontaktperson|verge|vergen|legen|sjefen|lederen|leiaren|advokaten)$/u;

/** Behind "han" or "ho": what somebody is, does, or where somebody is. */
const behindPronoun = setOf('på fra frå hos som sa sier seier ringte ringer kom kommer sin si sitt');
const ofSomebody = setOf('sin si sitt sine');
const called = setOf('han hun ho hu');
const belonging =
  /^(?:mor|mora|moren|far|faren|bror|broren|søster|søstera|søsteren|sønnen|datteren|dattera|kona|mannen|ungene|barna|bilen|huset|nummeret|telefonen|søknaden|vedtaket|hybelen|leiligheten|venn|vennen|kollegaen|sjefen|mother|father|brother|sister)$/u;
const kin =
  /^(?:tante|onkel|bestemor|bestefar|farmor|farfar|mormor|morfar|herr|fru|frøken|imam|pastor|mister|miss|auntie|uncle|aunt|vesle|veslebror|veslesøster|storebror|storesøster|lillebror|lillesøster)$/u;

/**
 * What speaks for a person by how people speak of one: "ho may på kontoret", "stein sin søknad", "mor til liv", "tolken (dag)", "tante
 * tone", "både liv og kona".
 */
function asPerson({ text, words }: Reading, i: number): number {
  const own = words[i];
  const [before, after] = [words[i - 1], words[i + 1]];
  let sum = 0;
  if (before !== undefined && own.gap === ' ') {
    if (called.has(before.lower) && after?.gap === ' ' && behindPronoun.has(after.lower)) sum += 2;
    if (kin.test(before.lower)) sum += 1.5;
    if (before.lower === 'både' && after?.lower === 'og') sum += 1;
    if (/^(?:til|of|åt)$/u.test(before.lower) && belonging.test(words[i - 2]?.lower ?? '')) sum += 2;
  }
  if (after?.gap === ' ' && ofSomebody.has(after.lower) && own.lower.length > 2) sum += 2;
  if (text[own.start - 1] === '(' && text[own.end] === ')' && role.test(before?.lower ?? '')) sum += 2;
  return sum;
}

function endsClause(text: string, { end }: Word): boolean {
  return end === text.length || /^(?:[.,!?;:)\n»"]|\s?[–—]| (?:og|men) )/u.test(text.slice(end, end + 5));
}

/**
 * Places of names that are words, in small letters or where a capital is due anyway, which what stands around them shows to be
 * names: by itself, or together with the other places in the text.
 */
export function namesByContext(reading: Reading, isTaken: (index: number) => boolean): number[] {
  const places = new Map<string, { index: number; points: number; acts: boolean }[]>();
  const uses = new Map<string, number>();
  const firsts = new Set<string>();
  reading.words.forEach((word, index) => {
    const { known, lower, capital, opens, upper } = word;
    if (known === null || !known.strong || !known.word || lower.length < 2 || upper) return;
    if (capital && !opens) return;
    if (known.genitive > 0 || (isFunctionWord(lower) && !functionNames.has(lower))) return;
    if (isTaken(index) || neverAlone.has(lower)) return;
    if ((months.has(lower) || (known.thing && opens)) && !role.test(reading.words[index - 1]?.lower ?? ''))
      return;
    if (known.first) firsts.add(lower);
    uses.set(lower, (uses.get(lower) ?? 0) + 1);
    const { points, acts } = evidence(reading, index);
    if (points <= 0) return;
    const all = places.get(lower) ?? [];
    all.push({ index, points, acts });
    places.set(lower, all);
  });
  const found: number[] = [];
  for (const [name, all] of places) {
    const sum = all.reduce((total, { points }) => total + points, 0);
    // Somebody acts somewhere, and most of the places speak for a name: a word is used in other ways as well.
    // A word that only families are called ("strømmen") needs one place that leaves no doubt.
    const surely = all.some(({ points }) => points >= 2) || firsts.has(name);
    const together =
      surely &&
      all.length > 1 &&
      sum >= 2 &&
      all.length >= 0.6 * (uses.get(name) ?? 0) &&
      all.some(({ acts }) => acts);
    for (const { index, points, acts } of all)
      if ((points >= 2 && acts) || (together && points >= 1)) found.push(index);
  }
  return found.sort((a, b) => a - b);
}

/** Frequent words that are frequent names as well. */
const functionNames = setOf('per mai');
/** Months: only behind a word for a person. */
const months = setOf('mai may april august june juni juli');
/** Names that are words of so many uses that nothing around them shows which is meant. */
const neverAlone = setOf(
  'endre jul vikar råd man alle even for lov min mine the to so do an in mens var vil får sa si må ser la tar går kommer du de di har ha be my no by',
);
