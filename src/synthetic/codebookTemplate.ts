import type { Corpus } from '../corpus/corpus.js';
import { CorpusBuilder } from '../corpus/corpusBuilder.js';
import type { Bilingual, Language } from '../shared/language.js';
import type { CodebookRow } from './codebook.js';
import { secondCodebook } from './secondCodebook.js';

/** What is said of the template wherever it is opened. */
export const isTemplate: Bilingual = {
  nb: 'Mal fra Brukermøte, ikke data: endre den som dere vil.',
  en: 'Template from Brukermøte, not data: change it as you like.',
};

/**
 * The codebook of the study as a template to code with: conditions, indicators, interests with the two sides of a
 * trade-off, valence, whose value, needs and expectations, and where services come from. It has no sources and no codings. Each description is in both languages, and those of the
 * headings say that it is a template.
 *
 * @param language of the names
 */
export function codebookTemplate(language: Language): Corpus {
  const builder = new CorpusBuilder({ language });
  for (const row of secondCodebook.rows) {
    const index = builder.addCode(
      {
        id: row.id,
        name: language === 'en' ? row.nameEnglish : row.name,
        nameEnglish: row.nameEnglish,
        parentId: row.parent,
        family: row.family,
        role: row.role === '' ? null : row.role,
        description: describe(row, language),
        color: row.color,
      },
      row.id,
    );
    // Headings gather codes; nobody codes with them.
    if (row.parent === '') builder.details.addHeading(index);
  }
  const provenance = {
    name: { nb: 'Kodebokmal', en: 'Template codebook' }[language],
    synthetic: true,
    licence: 'CC BY 4.0',
    description: isTemplate[language],
  };
  return builder.build(provenance.name, 'template', 'Brukermøte', provenance).corpus.inLanguage(language);
}

function describe({ parent, description, descriptionEnglish }: CodebookRow, language: Language): string {
  const own = { nb: description, en: descriptionEnglish };
  const other = language === 'nb' ? 'en' : 'nb';
  const about = `${own[language]} / ${own[other]}`;
  return parent === '' ? `${about} (${isTemplate[language]} / ${isTemplate[other]})` : about;
}
