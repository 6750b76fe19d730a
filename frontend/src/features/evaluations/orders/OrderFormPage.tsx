import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTexts } from '~/i18n'
import { PageSkeleton } from '~/ui/PageSkeleton'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { OrderForm } from './OrderForm'
import { changeOrder, draftOrder } from './ordering'
import { type OrderFacts, orderQuery, proposalQuery } from './orderQueries'

/** An order is drafted of what the result gives cause to. */
export function NewOrderPage() {
  const { t } = useTexts()
  const { evaluation = '', pair = '' } = useSearch({ from: '/shell/orders/new' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data, error } = useQuery(proposalQuery(evaluation, pair))
  const run = useMutation({
    mutationFn: (facts: OrderFacts) => draftOrder(facts),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['orders'] })
      await navigate({ to: '/orders/$id', params: { id } })
    },
  })
  if (error) return <ProblemNotice error={error} />
  if (!data) return <PageSkeleton />
  const findings = data.findings.map(({ clauseCode = '', ...finding }) => ({
    ...finding,
    clauseCode,
    requirement: '',
  }))
  return (
    <div className="page">
      <h1>{t('order.begin')}</h1>
      <OrderForm
        facts={{ evaluationId: evaluation, pairCode: pair, title: data.title, findings, dueOn: '' }}
        run={run}
      />
    </div>
  )
}

/** A draft is written on until it is issued. */
export function ChangeOrderPage() {
  const { t } = useTexts()
  const { id } = useParams({ from: '/shell/orders/$id/change' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data, error } = useQuery(orderQuery(id))
  const run = useMutation({
    mutationFn: (facts: OrderFacts) => {
      if (!data) throw new Error('nothing was read')
      return changeOrder(data.record, data.etag, facts)
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['orders'] })
      await navigate({ to: '/orders/$id', params: { id } })
    },
  })
  if (error) return <ProblemNotice error={error} />
  if (!data) return <PageSkeleton />
  const { evaluationId, pairCode, title, findings, dueOn } = data.record
  return (
    <div className="page">
      <h1>{t('order.change')}</h1>
      <OrderForm facts={{ evaluationId, pairCode, title, findings, dueOn }} run={run} />
    </div>
  )
}
