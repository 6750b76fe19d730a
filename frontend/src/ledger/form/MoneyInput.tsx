import { useTexts } from '~/i18n'
import { formatMoneyExactly } from '~/ui/format'
import { NumberInput } from './NumberInput'
import { ONE_YI_IN_WAN, typedWan } from './typedNumber'

interface Props {
  id?: string
  value: number | null
  onChange?: (wan: number | null) => void
}

/** An amount in 万元; from one 亿元 on it is also said in 亿元, where a slipped zero shows. */
export function MoneyInput({ id, value, onChange }: Props) {
  const { t, language } = useTexts()
  return (
    <div className="money-input">
      <NumberInput id={id} value={value} suffix={t('ledger.wan')} parser={typedWan} onChange={onChange} />
      <span className="quiet figure" aria-live="polite">
        {value !== null && value >= ONE_YI_IN_WAN ? `= ${formatMoneyExactly(value, language)}` : ''}
      </span>
    </div>
  )
}
