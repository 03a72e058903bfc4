/**
 * A sheet's XML with its cells and merged cells only. Columns, links, filters and formats name ranges, and a range of
 * sixteen billion cells takes thirty letters: what is no cell is taken away before the library makes cells of it.
 */
export function onlyCells(bytes: Uint8Array): Uint8Array {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = new TextDecoder(wide).decode(bytes);
  const root = /<(?:([\w.-]+):)?worksheet\b[^<>]*>/u.exec(text.slice(0, 65_536));
  // Charts have sheets of their own, without cells.
  if (root === null) return new Uint8Array(0);
  const prefix = root[1] === undefined ? '' : `${root[1]}:`;
  const element = (name: string): string => {
    const start = text.indexOf(`<${prefix}${name}`);
    const close = `</${prefix}${name}>`;
    const end = start < 0 ? -1 : text.indexOf(close, start);
    return end < 0 ? '' : text.slice(start, end + close.length);
  };
  return new TextEncoder().encode(
    `${root[0]}${element('sheetData')}${element('mergeCells')}</${prefix}worksheet>`,
  );
}
