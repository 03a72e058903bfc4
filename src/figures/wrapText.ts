/** A short id stands before a name, and not alone on a line: `C06 Porteføljestørrelse`. */
function withIdKept(label: string): string {
  return label.replace(/^(\S{1,6}) /u, '$1\u00a0');
}

/**
 * A label in lines: of its own, where it has some (Plotly's markup is left as it is), else as `wrapText` breaks it.
 */
export function wrapLabel(label: string, most: number): string[] {
  return label.includes('<') ? label.split('<br>') : wrapText(withIdKept(label), most);
}

/** Letters of the longest line, without the markup. */
export function longestLine(lines: readonly string[]): number {
  return Math.max(1, ...lines.map((line) => line.replace(/<[^>]*>/gu, '').length));
}

/**
 * A text in lines of at most so many letters, broken at spaces; a longer word has a line of its own.
 *
 * @example wrapText('Styringsdialog og tildelingsbrev', 18) // ['Styringsdialog og', 'tildelingsbrev']
 */
export function wrapText(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines[lines.length - 1]} ${word}`.trimStart();
    if (line.length <= most || lines[lines.length - 1] === '') lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/**
 * The narrowest lines in which every text takes at most so many of them.
 *
 * @returns letters a line
 */
export function narrowestLines(labels: readonly string[], lines: number): number {
  const texts = labels.filter((label) => !label.includes('<')).map(withIdKept);
  const longest = Math.max(1, ...texts.map(({ length }) => length));
  const longestWord = Math.max(1, ...texts.flatMap((text) => text.split(' ').map(({ length }) => length)));
  for (let most = longestWord; most < longest; most++)
    if (texts.every((text) => wrapText(text, most).length <= lines)) return most;
  return longest;
}
