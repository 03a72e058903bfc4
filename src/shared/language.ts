/** Languages that labels, captions and messages are written in: Norwegian Bokmål and English. */
export const languages = ['nb', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
