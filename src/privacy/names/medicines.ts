/** How the names of substances end, by the stems that the World Health Organization gives them (INN). */
const stem =
  /.{3}(?:pril|sartan|olol|statin|zepam|zolam|prazol|konazol|nidazol|bendazol|cillin|mycin|micin|floxacin|ciklovir|oksetin|oxetin|talopram|dipin|triptan|gliptin|gliflozin|glutid|mumab|ximab|zumab|tinib|navir|tegravir|parin|xaban|gatran|kodon|codon|orfin|norfin|setron|apin|iapin|peridon|idon|pidem|klon|fenidat|tropium|terol|meterol|sonid|kast|tadin|irizin|feron|formin|tiazid|semid|dronat|profen|fenak|koksib|coxib|trimetoprim|tyroksin|thyroxin|ketamin|cyklin|cycline|azepin|gabalin|gabapentin|lamin|prednisolon|metason|relin|platin|rubicin|taxel|sulfat|klorid)$/u;
/** A dose, or the form in which it is taken. */
const dose =
  /^ (?:depot |retard |mini |forte )?\d+(?:[.,]\d+)? ?(?:mg|mcg|µg|ug|ml|g|ie|iu|tabl?|tabletter|x ?\d)(?!\p{L})|^ (?:tabletter|depot|kapsler|plaster|spray|mikstur|injeksjon|retard|dråper|stikkpiller|tablets)(?!\p{L})/iu;

/**
 * Whether a word is the name of a medicine: it ends as substances do, or a dose stands behind it.
 *
 * @param lower the word in small letters
 * @param behind what stands right behind it
 */
export function isMedicine(lower: string, behind: string): boolean {
  return (lower.length > 6 && stem.test(lower)) || dose.test(behind);
}
