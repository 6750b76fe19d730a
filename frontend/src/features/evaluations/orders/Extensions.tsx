import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatDate, formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { grantExtension, refuseExtension } from './ordering'
import type { OrderDetail } from './orderQueries'
import { SayDialog } from './SayDialog'
import { REFUSE } from './steps'

/** More time, asked for by one person and granted or refused by another. */
export function Extensions({ order }: { order: OrderDetail }) {
  const { t } = useTexts()
  return (
    <section className="panel" aria-labelledby="order-extensions">
      <h2 id="order-extensions">{t('order.extensions')}</h2>
      <ul className="order-measures">
        {order.extensions.map((extension) => (
          <Extension key={extension.id} order={order} extension={extension} />
        ))}
      </ul>
    </section>
  )
}

interface Props {
  order: OrderDetail
  extension: OrderDetail['extensions'][number]
}

function Extension({ order, extension }: Props) {
  const { t, term, language } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const organisation = useOrganisationName()
  const [refusing, refuse] = useState(false)
  const grant = useMutation({
    mutationFn: () => grantExtension(order, extension.id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['orders'] })
      void message.success(t('order.done'))
    },
  })
  return (
    <li>
      <span>
        {t('order.until', { date: formatDate(extension.dueOn, language) })}{' '}
        <span className="state">{term('extensionState', extension.state)}</span>
      </span>
      <span className="order-words">{extension.reason}</span>
      <span className="quiet">
        {organisation(extension.forOrganisation)} · {extension.askedBy} ·{' '}
        <time dateTime={extension.askedAt}>{formatInstant(extension.askedAt, language)}</time>
        {extension.decidedBy && ` → ${extension.decidedBy}`}
      </span>
      {extension.refusal && <span className="order-words">{extension.refusal}</span>}
      {extension.state === 'ASKED' && order.actions.includes('DECIDE_EXTENSION') && (
        <span className="order-buttons no-print">
          <Button type="primary" size="small" loading={grant.isPending} onClick={() => grant.mutate()}>
            {t('order.grant')}
          </Button>
          <Button size="small" onClick={() => refuse(true)}>
            {t('order.refuse')}
          </Button>
        </span>
      )}
      {grant.error && <ProblemNotice error={grant.error} />}
      {refusing && (
        <SayDialog
          title={t('order.refuse')}
          fields={REFUSE}
          send={(said) => refuseExtension(order, extension.id, said)}
          onClose={() => refuse(false)}
        />
      )}
    </li>
  )
}
