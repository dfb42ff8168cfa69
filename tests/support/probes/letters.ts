/** A sentence form with its slots, single capital letters, filled in: `withLetters('F在P', { F: '某公司', P: '某旗' })`. */
export const withLetters = (form: string, words: Readonly<Record<string, string>>): string =>
  form.replace(/[A-Z]/g, (slot) => words[slot] ?? slot)
