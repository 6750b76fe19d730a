import { useMutation } from '@tanstack/react-query'
import { Form, Modal } from 'antd'
import { asProblem } from '~/api/errors'
import type { BenefitTerms, Simulation } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import { tidy } from '~/ledger/facts/values'
import { decimal } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { simulate } from './api'
import { EntryForm } from './EntryForm'
import { termsFields } from './entryFields'
import { errorsOfEntry } from './errorsOfEntry'

interface Props {
  id: string
  initial?: BenefitTerms
  /** Other versions of the same park, which stay as they are: together they cover the settled years. */
  beside: readonly BenefitTerms[]
  onClose: () => void
}

/** Other terms on the settled years; nothing is stored. */
export default function SimulateDialog({ id, initial, beside, onClose }: Props) {
  const { t } = useTexts()
  const [form] = Form.useForm<Facts>()
  const trial = useMutation({
    mutationFn: () => simulate(id, [...beside, tidy(form.getFieldsValue())]),
    onError: (error) => form.setFields(errorsOfEntry(termsFields, 'terms', asProblem(error).errors)),
  })
  return (
    <Modal
      open
      width={860}
      title={t('park.simulate')}
      okText={t('park.compute')}
      cancelText={t('shell.close')}
      okButtonProps={{ loading: trial.isPending }}
      onOk={() => trial.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">{t('park.simulateLead')}</p>
      <EntryForm form={form} fields={termsFields} initial={{ ...initial }} />
      {trial.error && <ProblemNotice error={trial.error} />}
      {trial.data && <Outcome simulated={trial.data} />}
    </Modal>
  )
}

function Outcome({ simulated }: { simulated: Simulation[] }) {
  const { t } = useTexts()
  if (simulated.length === 0) return <p role="status">{t('park.nothingToSimulate')}</p>
  return (
    <div className="rows-value" role="status">
      <table>
        <caption>{t('park.simulated')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('park.settlement.year')}</th>
            <th scope="col">{t('park.agreedGets')}</th>
            <th scope="col">{t('park.triedGets')}</th>
            <th scope="col">{t('park.northeastMore')}</th>
            <th scope="col">{t('park.eastMore')}</th>
          </tr>
        </thead>
        <tbody className="figure">
          {simulated.map(({ agreed, simulated: tried, northeastMoreYuan, eastMoreYuan }) => (
            <tr key={`${agreed.year} ${agreed.base}`}>
              <th scope="row">{agreed.year}</th>
              <td>{`${yuan(agreed.northeastYuan)} / ${yuan(agreed.eastYuan)}`}</td>
              <td>{`${yuan(tried.northeastYuan)} / ${yuan(tried.eastYuan)}`}</td>
              <td>{signed(northeastMoreYuan)}</td>
              <td>{signed(eastMoreYuan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const yuan = (amount: number) => decimal(amount, 2)
const signed = (amount: number) => (amount > 0 ? `+${yuan(amount)}` : yuan(amount))
