/** A code as it is kept, however it was typed: in groups, with hyphens, in full width or in small letters. */
export function typedCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}_.·]/gu, '')
    .toUpperCase()
}
