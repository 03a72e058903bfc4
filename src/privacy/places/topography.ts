/** What the land is called, in names of streets and houses: `ospelia`, `Sjetnhaugan`, `sildetomta`, `Rabben`. */
const land =
  'haug|bakk|li|myr|mo|eng|voll|berg|hamm[ae]r|rabb|nes|sund|mark|kant|leit|halla?|tomt|demning|skrent|odd|brygg|hag|geil|teig|lykkj|løkk|kleiv|brekk|hell|hellr|fjell|ås|slett|flat|tang|vik|våg|elv|bekk|foss|dam|tjern|tjønn|vatn|strand|kai|hamn|havn|naust|pir|tun|gård|gard|sæt[er]?r|støl|jord|åk[e]?r|krok|sving|ring|grend|felt|park|lund|skog|hei|vidd|ur|juv|gjel|dal|skar|botn|tind|topp|koll|knaus|pynt|hals|eid|øy|holm|skjær|stein|bråt|ekr|tråkk|lykkj|rydning|rud|minde|kvern|sag|mølle|bru|bro|port|led|grind|hjørn|torg|allmenning|almenning|smau|kleppen|plass|gjerd|hjell|stu|kjell?er|veit|vang|moss|mose|sand|grunn|dyr|rinde?|ravin|skråning|stup|heller|stien|svad|lø[en]|fjær|våg|båe|sjø';
const definite = '(?:en|et|a|å|an|ane|ene|i|n)';
const ending = new RegExp(`(?:${land})${definite}$`, 'u');

/**
 * Whether a word in small letters is one for a piece of land, in its definite form or with such a word as its last part: what streets
 * and houses are called.
 *
 * @example isTopographic('sildetomta') // true
 */
export function isTopographic(lower: string): boolean {
  return lower.length > 4 && ending.test(lower);
}
