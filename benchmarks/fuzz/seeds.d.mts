export interface Seed {
  readonly name: string;
  readonly isFolder: boolean;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly reads: 'project' | 'judgements' | 'key' | 'beside';
}

export function seeds(): Promise<Seed[]>;
