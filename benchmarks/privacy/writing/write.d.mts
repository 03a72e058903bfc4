export function documents(): { readonly kind: string; readonly lower: boolean; readonly text: string }[];
export function texts(): Record<string, { readonly name: string; readonly text: string }[]>;
