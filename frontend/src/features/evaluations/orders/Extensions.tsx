import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { useOrganisationName } from '~/reference/useOrganisationName'
import { formatDate, formatInstant } from '~/ui/format'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { grantExtension, refuseExtension, withdrawExtension } from './ordering'
import type { OrderDetail } from './orderQueries'
import { SayDialog } from './SayDialog'
import { REFUSE } from './steps'
import { EXTENSION_TONES } from './tones'
import { useSure } from './useSure'

/** More time, asked for by one person and granted or refused by another. */
export function Extensions({ order, etag }: { order: OrderDetail; etag: string }) {
  const { t } = useTexts()
  return (
    <section className="panel" aria-labelledby="order-extensions">
      <h2 id="order-extensions">{t('order.extensions')}</h2>
      <ul className="order-measures">
        {order.extensions.map((extension) => (
          <Extension key={extension.id} order={order} etag={etag} extension={extension} />
        ))}
      </ul>
    </section>
  )
}

interface Props {
  order: OrderDetail
  etag: string
  extension: OrderDetail['extensions'][number]
}

function Extension({ order, etag, extension }: Props) {
  const { t, term, language } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const organisation = useOrganisationName()
  const sure = useSure()
  const [refusing, refuse] = useState(false)
  const onSuccess = async () => {
    await client.invalidateQueries({ queryKey: ['orders'] })
    void message.success(t('order.done'))
  }
  const grant = useMutation({ mutationFn: () => grantExtension(order, extension.id), onSuccess })
  const withdraw = useMutation({ mutationFn: () => withdrawExtension(order, etag, extension.id), onSuccess })
  const error = grant.error ?? withdraw.error
  const date = formatDate(extension.dueOn, language)
  const asked = extension.state === 'ASKED'
  return (
    <li>
      <span>
        {t('order.until', { date })}{' '}
        <span className="state" data-state={EXTENSION_TONES[extension.state]}>
          {term('extensionState', extension.state)}
        </span>
      </span>
      <span className="order-words">{extension.reason}</span>
      <span className="quiet">
        {organisation(extension.forOrganisation)} · {extension.askedBy} ·{' '}
        <time dateTime={extension.askedAt}>{formatInstant(extension.askedAt, language)}</time>
        {extension.decidedBy && ` → ${extension.decidedBy}`}
      </span>
      {extension.refusal && <span className="order-words">{extension.refusal}</span>}
      {asked && order.actions.includes('DECIDE_EXTENSION') && (
        <span className="order-buttons no-print">
          <Button
            type="primary"
            size="small"
            loading={grant.isPending}
            onClick={() =>
              sure({
                title: t('order.grantSure', { date }),
                content: t('order.grantFollows'),
                okText: t('order.grant'),
                onOk: () => grant.mutateAsync(),
              })
            }
          >
            {t('order.grant')}
          </Button>
          <Button size="small" onClick={() => refuse(true)}>
            {t('order.refuse')}
          </Button>
        </span>
      )}
      {asked && order.actions.includes('WITHDRAW_EXTENSION') && (
        <span className="order-buttons no-print">
          <Button
            size="small"
            loading={withdraw.isPending}
            onClick={() =>
              sure({
                title: t('order.withdrawSure', { date }),
                content: t('order.withdrawFollows'),
                okText: term('orderAction', 'WITHDRAW_EXTENSION'),
                onOk: () => withdraw.mutateAsync(),
              })
            }
          >
            {term('orderAction', 'WITHDRAW_EXTENSION')}
          </Button>
        </span>
      )}
      {error && <ProblemNotice error={error} />}
      {refusing && (
        <SayDialog
          title={t('order.refuse')}
          lead={t('order.refuseLead')}
          fields={REFUSE}
          send={(said) => refuseExtension(order, extension.id, said)}
          onClose={() => refuse(false)}
        />
      )}
    </li>
  )
}
