import { mixed } from './hash.js';

/**
 * An identifier that follows from a text: the same for equal texts on every machine, and different, for all that
 * can ever be met, for different ones. It protects nothing: whoever knows the text knows the identifier.
 *
 * @returns a UUID of version 8 (RFC 9562, 5.8) from 122 bits of a mixed hash
 * @example contentId('code C07') // '…-…-8…-…-…'
 */
export function contentId(text: string): string {
  const lanes = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Every lane takes its neighbour in, so that no two lanes can agree by the same chance.
    for (let lane = 0; lane < 4; lane++) {
      const next = Math.imul(lanes[lane] ^ unit, multipliers[lane]) + lanes[(lane + 1) & 3];
      lanes[lane] = (next << 13) | (next >>> 19);
    }
  }
  for (let round = 0; round < 2; round++)
    for (let lane = 0; lane < 4; lane++)
      lanes[lane] = mixed(lanes[lane] + lanes[(lane + 1) & 3] + text.length);
  const digits = lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(digits[16], 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

const multipliers = [597399067, 2869860233, 951274213, 2716044179];
