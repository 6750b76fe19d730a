import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Modal } from 'antd'
import { useState } from 'react'
import { type MessageKey, useTexts } from '~/i18n'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { faultsOf } from '../faultsOf'
import { Labelled } from '../Labelled'
import type { Said } from './ordering'
import '../evaluations.css'

export interface SayField {
  name: string
  label: MessageKey
  hint?: MessageKey
  kind: 'line' | 'text' | 'day' | 'percent' | 'choice'
  optional?: boolean
  /** Of a choice: its values with what they are called. */
  options?: readonly (readonly [string, MessageKey])[]
  /** Asked only where that holds. */
  when?: (said: Said) => boolean
}

interface Props {
  title: string
  /** What follows from it, by what was chosen so far where that makes a difference. */
  lead?: string | ((said: Said) => string)
  /** The name of the step, where it is another than the title. */
  confirm?: string | ((said: Said) => string)
  fields: readonly SayField[]
  initially?: Said
  send: (said: Said, knowingly: boolean) => Promise<unknown>
  /** What was refused only until it is confirmed knowingly, and what the step is called then. */
  doubts?: (error: Error | null) => string[]
  knowingly?: string
  /** What is read anew afterwards. */
  about?: 'orders' | 'commendations'
  onClose: () => void
}

/** Asks for what one step needs; what is refused is told at its field and nothing typed is lost. */
export function SayDialog(props: Props) {
  const { title, lead, confirm = title, fields, initially = {}, send, about = 'orders', onClose } = props
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [said, say] = useState<Said>(initially)
  const [pressed, press] = useState(false)
  const asked = fields.filter(({ when }) => !when || when(said))
  const run = useMutation({
    mutationFn: (knowingly: boolean) =>
      send(Object.fromEntries(asked.map(({ name }) => [name, (said[name] ?? '').trim()])), knowingly),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [about] })
      void message.success(t('order.done'))
      onClose()
    },
  })
  const wrong = faultsOf(run.error)
  const doubts = props.doubts?.(run.error) ?? []
  const doubtful = doubts.length > 0
  const by = (words?: Props['lead']) => (typeof words === 'function' ? words(said) : words)
  const isWanting = ({ name, optional }: SayField) => !optional && !said[name]?.trim()
  const whole = !asked.some(isWanting)
  return (
    <Modal
      open
      title={title}
      okText={doubtful ? props.knowingly : by(confirm)}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending }}
      onOk={() => (whole ? run.mutate(doubtful) : press(true))}
      onCancel={onClose}
    >
      <div className="evaluation-form">
        {lead && <p className="quiet">{by(lead)}</p>}
        {asked.map((field) => (
          <Asked
            key={field.name}
            field={field}
            value={said[field.name] ?? ''}
            wrong={pressed && isWanting(field) ? t('ledger.end.needed') : wrong(`/${field.name}`)}
            onChange={(value) => say({ ...said, [field.name]: value })}
          />
        ))}
        {doubtful && <Doubts doubts={doubts} />}
        {run.error && !doubtful && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}

/** What speaks against going on, for whoever then does so knowingly. */
export function Doubts({ doubts }: { doubts: readonly string[] }) {
  return (
    <ul className="commended-doubts" role="alert">
      {doubts.map((doubt) => (
        <li key={doubt}>{doubt}</li>
      ))}
    </ul>
  )
}

interface AskedProps {
  field: SayField
  value: string
  wrong: string | undefined
  onChange: (value: string) => void
}

function Asked({ field, value, wrong, onChange }: AskedProps) {
  const { t } = useTexts()
  return (
    <Labelled label={t(field.label)} hint={field.hint && t(field.hint)} wrong={wrong}>
      {(props) => {
        const input = {
          ...props,
          className: 'input',
          value,
          onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
        }
        switch (field.kind) {
          case 'text':
            return <textarea {...input} rows={3} maxLength={2000} />
          case 'day':
            return <input {...input} type="date" />
          case 'percent':
            return <input {...input} type="number" min={0} max={100} step={1} />
          case 'choice':
            return (
              <select {...input}>
                <option value="" />
                {field.options?.map(([option, label]) => (
                  <option key={option} value={option}>
                    {t(label)}
                  </option>
                ))}
              </select>
            )
          default:
            return <input {...input} type="text" maxLength={200} />
        }
      }}
    </Labelled>
  )
}
