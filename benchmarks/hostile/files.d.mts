export interface HostileFile {
  readonly name: string;
  readonly why: string;
  readonly kinds: readonly string[];
  readonly isRead?: boolean;
  readonly slow?: boolean;
  write(folder: string): Promise<void>;
}

export const hostileFiles: readonly HostileFile[];
