/** The items of a list by hand: one after another, with commas or line breaks between. */
export const words = (text) =>
  text
    .trim()
    .split(/\s*[,\n]\s*/u)
    .filter(Boolean);
