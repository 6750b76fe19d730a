import type { Formula } from '~/api/types'
import type { Texts } from '~/i18n'
import { decimal } from '~/ui/format'

/** A formula as one would write it with pen and paper; amounts to the last digit. */
export function formulaText({ operation, operands }: Formula, t: Texts['t']): string {
  const all = operands.map((operand) => decimal(operand, 10))
  switch (operation) {
    case 'PRODUCT':
      return all.join(' × ')
    case 'PERCENT':
      return `${all.join(' × ')}%`
    case 'SUM':
      return all.length > 0 ? all.join(' + ') : '0'
    case 'DIFFERENCE':
      return all.join(' − ')
    case 'GREATER':
      return t('park.worked.greater', { what: all.join(', ') })
    case 'LESSER':
      return t('park.worked.lesser', { what: all.join(', ') })
    case 'ROUNDED':
      return t('park.worked.rounded', { what: all.join(', ') })
  }
}
