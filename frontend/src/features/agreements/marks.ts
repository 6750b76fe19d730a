import type { AgreementRow } from '~/api/types'
import type { Texts } from '~/i18n'

/** What the API says of an agreement on the day: whether it runs, is late and bore fruit. */
export type Standing = Pick<AgreementRow, 'term' | 'overdue' | 'fruitless'>

/** What stands out of an agreement, each with the mark that it is shown by. */
export function standingMarks({ term, overdue, fruitless }: Standing): string[] {
  return [term, ...(overdue ? ['OVERDUE'] : []), ...(fruitless ? ['FRUITLESS'] : [])]
}

export function standingWord(mark: string, { t, term }: Texts): string {
  if (mark === 'OVERDUE') return t('agreement.overdue')
  return mark === 'FRUITLESS' ? t('agreement.fruitless') : term('agreementTerm', mark)
}

export function standingWords(of: Standing, texts: Texts): string[] {
  return standingMarks(of).map((mark) => standingWord(mark, texts))
}
