/** `j` and `k` walk over the links of the rows, so that Enter opens the one in focus. */
export function moveRowFocus(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])]
  const here = document.activeElement ? links.indexOf(document.activeElement as HTMLElement) : -1
  const next = here < 0 ? (step > 0 ? 0 : links.length - 1) : here + step
  links[next]?.focus()
}
