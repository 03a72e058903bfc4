export interface HostileFile {
  readonly name: string;
  readonly why: string;
  readonly kinds: readonly string[];
  write(folder: string): Promise<void>;
}
export const hostileFiles: readonly HostileFile[];
