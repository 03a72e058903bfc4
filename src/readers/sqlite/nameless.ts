import type { Row } from './row.js';
import type { RowFindings } from './rowFindings.js';

/** A code without a name goes by its id. */
export function warnOfNamelessCode(id: string, row: Row, findings: RowFindings): void {
  findings.warn('unnamed-code', row, {
    nb: `en kode har et navn; fant ingenting; kalt «${id}»`,
    en: `a code has a name; found nothing; called "${id}"`,
  });
}

/** A source without a name is called something else. */
export function warnOfNamelessSource(name: string, row: Row, findings: RowFindings): void {
  findings.warn('unnamed-source', row, {
    nb: `en kilde har et navn; fant ingenting; kalt «${name}»`,
    en: `a source has a name; found nothing; called "${name}"`,
  });
}

/** A text of which characters were lost before it came here. */
export function warnOfBadText(text: string, row: Row, findings: RowFindings): void {
  if (!text.includes('\ufffd')) return;
  findings.warn('bad-text', row, {
    nb: 'teksten har tegn som ikke kunne leses; de står som \ufffd',
    en: 'the text has characters that could not be read; they stand as \ufffd',
  });
}
