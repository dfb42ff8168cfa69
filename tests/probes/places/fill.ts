/** Puts words into a form's places, each a capital or a number in a circle. */
export const fill = (form: string, words: Readonly<Record<string, string>>): string =>
  form.replace(/[A-Z①②③]/g, (place) => words[place] ?? place)
