/** The codes that somebody typed or pasted, however he parted them, each once. */
export function codesOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter(Boolean))]
}
