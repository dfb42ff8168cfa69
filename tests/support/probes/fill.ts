/** A sentence form with its slots, written {name}, filled in. */
export const fill = (form: string, slots: Readonly<Record<string, string>>): string =>
  form.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
