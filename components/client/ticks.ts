/**
 * Ticks the boxes of trees that stay in the page (`Still` with a name) as the address says: of a list, those named in it.
 * All other fields are rendered anew with every change.
 */
export function tickFromAddress(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[data-kept] input[type="checkbox"]')) {
    const chosen = (parameters.get(box.name) ?? '').split('~').includes(box.value)
    box.checked = chosen
    box.defaultChecked = chosen
  }
}
