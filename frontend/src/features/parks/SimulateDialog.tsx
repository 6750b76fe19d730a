import { useMutation } from '@tanstack/react-query'
import { Form, Modal, Select } from 'antd'
import { useId, useState } from 'react'
import { asProblem } from '~/api/errors'
import type { BenefitTerms, Simulation } from '~/api/types'
import { type MessageKey, useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { tidy } from '~/ledger/facts/values'
import { placeInEntry } from '~/ledger/form/entryErrors'
import { ProblemSummary } from '~/ledger/form/ProblemSummary'
import { useProblems } from '~/ledger/form/useProblems'
import { decimal } from '~/ui/format'
import { simulate } from './api'
import { EntryForm } from './EntryForm'
import { termsFields } from './entryFields'
import { triedWith } from './settling'

interface Props {
  id: string
  versions: readonly BenefitTerms[]
  onClose: () => void
}

const TRIED: readonly Field[] = [
  { name: 'terms', label: 'park.benefitTerms', kind: 'rows', fields: termsFields },
]

/** Other terms on the settled years, one version changed and the others as they are; nothing is stored. */
export default function SimulateDialog({ id, versions, onClose }: Props) {
  const { t, term } = useTexts()
  const choice = useId()
  const [form] = Form.useForm<Facts>()
  const [problems, showProblems, dropProblems] = useProblems(form)
  const [chosen, choose] = useState(versions.length - 1)
  const trial = useMutation({
    mutationFn: () => simulate(id, triedWith(versions, chosen, tidy(form.getFieldsValue())).terms),
    onError: (error) => {
      const { place } = triedWith(versions, chosen, {})
      const forms = [{ fields: termsFields, pointers: [`/terms/${place}`] }]
      showProblems(placeInEntry(forms, TRIED, asProblem(error).errors))
    },
  })
  const change = (next: number) => {
    choose(next)
    trial.reset()
    const facts: Facts = { ...versions[next] }
    form.setFieldsValue(Object.fromEntries(termsFields.map(({ name }) => [name, facts[name]])))
  }
  return (
    <Modal
      open
      width="54rem"
      title={t('park.simulate')}
      okText={t('park.compute')}
      cancelText={t('shell.close')}
      okButtonProps={{ loading: trial.isPending }}
      onOk={() => trial.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">{t('park.simulateLead')}</p>
      {versions.length > 1 && (
        <div className="chart-choice">
          <label htmlFor={choice}>{t('park.triedVersion')}</label>
          <Select
            id={choice}
            value={chosen}
            options={versions.map(({ base, fromOn, toOn }, value) => ({
              value,
              label: `${term('benefitBase', base)} ${fromOn.slice(0, 4)}–${toOn.slice(0, 4)}`,
            }))}
            onChange={change}
          />
        </div>
      )}
      {trial.error && <ProblemSummary error={trial.error} placed={problems} form={form} />}
      <EntryForm form={form} fields={termsFields} initial={{ ...versions[chosen] }} onChange={dropProblems} />
      {trial.data && <Outcome simulated={trial.data} />}
    </Modal>
  )
}

const OUTCOME: readonly MessageKey[] = [
  'park.settlement.year',
  'park.agreedGets',
  'park.triedGets',
  'park.northeastMore',
  'park.eastMore',
]

/** Of one year, below the headings. */
function outcomeOf({ agreed, simulated: tried, northeastMoreYuan, eastMoreYuan }: Simulation): string[] {
  return [
    String(agreed.year),
    `${yuan(agreed.northeastYuan)} / ${yuan(agreed.eastYuan)}`,
    `${yuan(tried.northeastYuan)} / ${yuan(tried.eastYuan)}`,
    signed(northeastMoreYuan),
    signed(eastMoreYuan),
  ]
}

function Outcome({ simulated }: { simulated: Simulation[] }) {
  const { t } = useTexts()
  if (simulated.length === 0) return <p role="status">{t('park.nothingToSimulate')}</p>
  return (
    <div className="rows-value" role="status">
      <table role="table" className="cards simulated">
        <caption>{t('park.simulated')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {OUTCOME.map((heading, i) => (
              <th key={heading} role="columnheader" scope="col" className={i > 0 ? 'numeric' : undefined}>
                {t(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="figure">
          {simulated.map((one) => (
            <tr key={`${one.agreed.year} ${one.agreed.base}`} role="row">
              {outcomeOf(one).map((value, i) => (
                <td
                  key={OUTCOME[i]}
                  role="cell"
                  data-title={OUTCOME[i] && t(OUTCOME[i])}
                  className={i > 0 ? 'numeric' : undefined}
                >
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const yuan = (amount: number) => decimal(amount, 2)
const signed = (amount: number) => (amount > 0 ? `+${yuan(amount)}` : yuan(amount))
