/** The digits of what was typed as a number, also those as wide as a Chinese character: １２，３００．５ is 12300.5. */
export function typedNumber(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replace(/[^\d.-]/g, '')
}
