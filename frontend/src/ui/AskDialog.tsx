import { Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { faultOf, isToldAt, wantingOf } from './asked'
import { ProblemNotice } from './ProblemNotice'
import { useTaking } from './useTaking'
import './askDialog.css'

/** What is wrong with what was typed for one of those fields. */
export type Wrong = (...fields: string[]) => string | undefined

interface Props<Answer> {
  title: string
  confirm?: string | undefined
  width?: string | undefined
  /** Whether it does away with something. */
  danger?: boolean
  /** The fields that tell their own faults, and whether what each needs is missing. */
  fields?: Readonly<Record<string, boolean>>
  send: () => Promise<Answer>
  about: string
  done: string
  onDone?: (answer: Answer) => unknown
  onClose: () => void
  children: (wrong: Wrong) => ReactNode
}

/** Asks for what one step needs: what is missing or refused is told at its field, and nothing typed is lost. */
export function AskDialog<Answer>(props: Props<Answer>) {
  const { title, confirm, width, danger = false, fields = {}, send, about, done, onDone, onClose } = props
  const { t } = useTexts()
  const [pressed, press] = useState(false)
  const wanting = wantingOf(fields)
  const run = useTaking({
    take: send,
    about,
    done,
    onDone: (answer) => {
      onClose()
      return onDone?.(answer)
    },
  })
  const errors = run.error ? asProblem(run.error).errors : []
  const wrong: Wrong = (...names) =>
    pressed && names.some((name) => wanting.includes(name)) ? t('ledger.end.needed') : faultOf(errors, names)
  return (
    <Modal
      open
      title={title}
      okText={confirm ?? t('shell.confirm')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: run.isPending, danger }}
      onOk={() => (wanting.length > 0 ? press(true) : run.mutate())}
      onCancel={onClose}
      {...(width && { width })}
    >
      <div className="ask-form">
        {props.children(wrong)}
        {run.error && !isToldAt(errors, Object.keys(fields)) && <ProblemNotice error={run.error} />}
      </div>
    </Modal>
  )
}
