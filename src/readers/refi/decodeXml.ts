import type { Bilingual } from '../../shared/language.js';
import { ProblemsError } from '../../shared/problem.js';
import { notReadAs } from './notReadAs.js';

type Decoder = InstanceType<typeof TextDecoder>;

/** Bytes in which a declaration, if there is one, has ended. */
const enough = 256;

/** Turns the bytes of an XML document into text piece by piece: by byte order mark, else by declaration, else UTF-8. */
export class XmlDecoder {
  readonly #file: string;
  #decoder: Decoder | null = null;
  #held = new Uint8Array(0);

  constructor(file: string) {
    this.#file = file;
  }

  /** The text of the next bytes; it may be empty while too little is known. */
  decode(bytes: Uint8Array): string {
    if (this.#decoder === null) {
      const joined = new Uint8Array(this.#held.length + bytes.length);
      joined.set(this.#held);
      joined.set(bytes, this.#held.length);
      this.#held = joined;
      return joined.length < enough ? '' : this.#start();
    }
    return this.#decoded(this.#decoder, bytes, true);
  }

  /** What was held back, once there are no further bytes. */
  finish(): string {
    const held = this.#decoder === null ? this.#start() : '';
    const decoder = this.#decoder;
    return decoder === null ? held : held + this.#decoded(decoder, new Uint8Array(0), false);
  }

  #start(): string {
    const encoding = encodingOf(this.#held);
    try {
      this.#decoder = new TextDecoder(encoding, { fatal: true });
    } catch {
      throw this.#problem({
        nb: `en kjent tegnkoding trengs; filen sier «${encoding}»`,
        en: `a known character encoding is needed; the file declares "${encoding}"`,
      });
    }
    const held = this.#held;
    this.#held = new Uint8Array(0);
    return this.#decoded(this.#decoder, held, true);
  }

  #decoded(decoder: Decoder, bytes: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw this.#problem({
        nb: `tekst i ${decoder.encoding} trengs; fant byte som ikke er det. Eksporter prosjektet på nytt`,
        en: `text in ${decoder.encoding} is needed; found bytes that are not`,
      });
    }
  }

  #problem(message: Bilingual): ProblemsError {
    return new ProblemsError(notReadAs(this.#file, 'REFI-QDA'), [
      { kind: 'bad-encoding', where: this.#file, message },
    ]);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, enough));
  const declared = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1] ?? 'utf-8';
  // One byte per letter was seen above, so a declared UTF-16 is a slip of the tool that wrote the file.
  return /^utf-?16/iu.test(declared) ? 'utf-8' : declared;
}
