import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/ButtonLink'
import { PaperButtons } from '~/ui/paper/PaperButtons'
import { findingsOf, problemText } from '~/ui/problemText'
import { askExtension, checkOrder, discardOrder, issueOrder, reportOrder, type Said } from './ordering'
import { type OrderDetail, readOrderPaper } from './orderQueries'
import { SayDialog, type SayField } from './SayDialog'
import { ASK, CHECK, ISSUE, REPORT } from './steps'
import { useSure } from './useSure'

type Step = 'ISSUE' | 'REPORT' | 'CHECK' | 'ASK_EXTENSION'
type Send = (order: OrderDetail, etag: string, said: Said) => Promise<unknown>

const STEPS: Record<Step, { fields: readonly SayField[]; send: Send }> = {
  ISSUE: { fields: ISSUE, send: issueOrder },
  REPORT: { fields: REPORT, send: reportOrder },
  CHECK: { fields: CHECK, send: checkOrder },
  ASK_EXTENSION: { fields: ASK, send: (order, _, said) => askExtension(order, said) },
}
const ORDER: readonly Step[] = ['ISSUE', 'REPORT', 'CHECK', 'ASK_EXTENSION']

/** What the check comes to. */
const follows = (outcome: string) => (outcome === 'CLOSED' ? 'CLOSED' : 'REOPENED')

/** The order as a paper, and what this person may do with a draft: exactly what the API says. */
export function OrderActions({ order, etag }: { order: OrderDetail; etag: string }) {
  const { t, term } = useTexts()
  const { message } = App.useApp()
  const sure = useSure()
  const client = useQueryClient()
  const navigate = useNavigate()
  const tell = (error: Error) => {
    const problem = asProblem(error)
    void message.error(findingsOf(problem)[0] ?? problemText(problem, t))
  }
  const discard = useMutation({
    mutationFn: () => discardOrder(order, etag),
    onSuccess: async () => {
      await navigate({ to: '/orders' })
      client.removeQueries({ queryKey: ['orders', 'one', order.id] })
      await client.invalidateQueries({ queryKey: ['orders'] })
    },
    onError: tell,
  })
  return (
    <div className="page-actions no-print">
      <PaperButtons title={order.title} read={(format) => readOrderPaper(order.id, format)} />
      {order.actions.includes('CHANGE') && (
        <ButtonLink to="/orders/$id/change" params={{ id: order.id }}>
          {term('orderAction', 'CHANGE')}
        </ButtonLink>
      )}
      {order.actions.includes('DISCARD') && (
        <Button
          danger
          loading={discard.isPending}
          onClick={() =>
            sure({
              title: t('order.discardSure'),
              okText: term('orderAction', 'DISCARD'),
              onOk: () => discard.mutateAsync(),
            })
          }
        >
          {term('orderAction', 'DISCARD')}
        </Button>
      )}
    </div>
  )
}

/** The steps that lead on, always within reach. */
export function OrderSteps({ order, etag }: { order: OrderDetail; etag: string }) {
  const { t, term } = useTexts()
  const [open, setOpen] = useState<Step>()
  const steps = ORDER.filter((step) => order.actions.includes(step))
  if (steps.length === 0) return null
  return (
    <div className="form-bar no-print">
      {steps.map((step) => (
        <Button
          key={step}
          type={step === 'ASK_EXTENSION' ? 'default' : 'primary'}
          onClick={() => setOpen(step)}
        >
          {term('orderAction', step)}
        </Button>
      ))}
      {open && (
        <SayDialog
          title={term('orderAction', open)}
          lead={({ outcome }) =>
            t(outcome && open === 'CHECK' ? `order.explain.${follows(outcome)}` : `order.explain.${open}`)
          }
          confirm={({ outcome }) =>
            outcome && open === 'CHECK' ? t(`order.checked.${follows(outcome)}`) : term('orderAction', open)
          }
          fields={STEPS[open].fields}
          send={(said) => STEPS[open].send(order, etag, said)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}
