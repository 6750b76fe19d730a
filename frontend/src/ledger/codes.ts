const ONE = /^DK-\d{4}-\d{6,}$/
const ANY = /(?<![0-9A-Z])DK-\d{4}-\d{6,}(?!\d)/g

export function isRecordCode(text: string): boolean {
  return ONE.test(text)
}

/** The codes of records that a text has, as it was typed or pasted: in small or wide letters, with whatever between. */
export function codesIn(text: string): string[] {
  return [...new Set(text.normalize('NFKC').toUpperCase().match(ANY))]
}
