/** The digits of what was typed as a number, also those as wide as a Chinese character: １２，３００．５ is 12300.5. */
export function typedNumber(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replace(/[^\d.-]/g, '')
}

export const ONE_YI_IN_WAN = 10_000
const YI = '\u4ebf'

/** An amount in 万元; who types 12亿 means 120000. */
export function typedWan(text: string | undefined): string {
  const number = typedNumber(text)
  return number !== '' && text?.includes(YI) ? String(Number(number) * ONE_YI_IN_WAN) : number
}
