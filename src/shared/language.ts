/** Languages that labels, captions and messages are written in: Norwegian Bokmål and English. */
export const languages = ['nb', 'en'] as const;

/** A language that results are told in. */
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
