import type { ErrorOutput, MimeBundle, Output } from './nbformat.js';

/**
 * Gathers what the cells of one notebook put out. Adjacent writes to the same stream become one output, because
 * where the kernel cuts them depends on timing, and a later update of a display changes the output that first
 * showed it, in whichever cell.
 */
export class CellOutputs {
  #current: Output[] = [];
  readonly #displays = new Map<string, Extract<Output, { output_type: 'display_data' }>[]>();

  /** Starts the outputs of the next cell; the array grows as messages arrive. */
  nextCell(): Output[] {
    this.#current = [];
    return this.#current;
  }

  add(type: string, content: Record<string, unknown>): void {
    if (type === 'stream') this.#addStream(String(content.name), String(content.text));
    else if (type === 'display_data') this.#addDisplay(content);
    else if (type === 'update_display_data') this.#update(content);
  }

  #addStream(name: string, text: string): void {
    const last = this.#current.at(-1);
    if (last?.output_type === 'stream' && last.name === name) last.text += text;
    else if (text) this.#current.push({ output_type: 'stream', name, text });
  }

  #addDisplay(content: Record<string, unknown>): void {
    const output = { output_type: 'display_data' as const, ...bundleOf(content) };
    this.#current.push(output);
    const id = displayId(content);
    if (id) this.#displays.set(id, [...(this.#displays.get(id) ?? []), output]);
  }

  #update(content: Record<string, unknown>): void {
    const id = displayId(content);
    for (const output of (id && this.#displays.get(id)) || []) Object.assign(output, bundleOf(content));
  }
}

function bundleOf(content: Record<string, unknown>): { data: MimeBundle; metadata: Record<string, unknown> } {
  return {
    data: (content.data ?? {}) as MimeBundle,
    metadata: (content.metadata ?? {}) as Record<string, unknown>,
  };
}

function displayId(content: Record<string, unknown>): string | undefined {
  return (content.transient as { display_id?: string } | undefined)?.display_id;
}

/** An error output that the runner itself makes: a time limit, a kernel that died. */
export function errorOutput(ename: string, evalue: string, details: readonly string[] = []): ErrorOutput {
  return { output_type: 'error', ename, evalue, traceback: [`${ename}: ${evalue}`, ...details] };
}
