import { theme } from './theme.js';

/** Text of what is not counted on, such as a cell that was not tested. */
export function faintText(text: string): string {
  return `<span style="color:${theme.color.faint}">${text}</span>`;
}

/** Text smaller than what stands above it. */
export function sizedText(text: string, size: number): string {
  return `<span style="font-size:${size}px">${text}</span>`;
}
