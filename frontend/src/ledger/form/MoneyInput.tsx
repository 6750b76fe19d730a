import { useTexts } from '~/i18n'
import { formatMoneyExactly } from '~/ui/format'
import { NumberInput } from './NumberInput'
import { ONE_YI_IN_WAN } from './typedNumber'

interface Props {
  id?: string
  value: unknown
  onChange?: (wan: number | string | null) => void
}

/** An amount in 万元; from one 亿元 on it is also said in 亿元, where a slipped zero shows. */
export function MoneyInput({ id, value, onChange }: Props) {
  const { t, language } = useTexts()
  return (
    <div className="money-input">
      <NumberInput id={id} kind="money" value={value} suffix={t('ledger.wan')} onChange={onChange} />
      <span className="quiet figure" aria-live="polite">
        {typeof value === 'number' && value >= ONE_YI_IN_WAN
          ? `= ${formatMoneyExactly(value, language)}`
          : ''}
      </span>
    </div>
  )
}
