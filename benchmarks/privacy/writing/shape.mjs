// What the forms of numbers are made with: spaces that are no ordinary ones, cuts, months.
export const noBreak = '\u00a0';
export const narrow = '\u202f';
export const softHyphen = '\u00ad';
export const wide = (text) =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
export const cut = (text, ...lengths) =>
  lengths.map((length, index) => {
    const from = lengths.slice(0, index).reduce((sum, before) => sum + before, 0);
    return text.slice(from, from + length);
  });

export const months =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
export const englishMonths =
  'January February March April May June July August September October November December'.split(' ');
export const two = (number) => String(number).padStart(2, '0');

/** A word as an address of the net can hold it. */
export const ascii = (text) => text.replace(/å/gu, 'a').replace(/ø/gu, 'o').replace(/æ/gu, 'ae');
