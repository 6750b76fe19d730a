import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { asProblem } from '~/api/errors'
import { useMe } from '~/api/me'
import type { Exchange } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { tidy } from '~/ledger/facts/values'
import { FactInput } from '~/ledger/form/FactInput'
import { refresh } from '~/ledger/refresh'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { enterParticipant } from './api'
import { errorsOfParticipant } from './errorsOfParticipant'
import { participantFields, personFields } from './fields'
import '~/ledger/form/form.css'

interface Props {
  exchange: Exchange
  etag: string
  number?: number
  onClose: () => void
}

/** A participant of one's own side: the term for both sides, and who it is for few. Nothing typed here is kept locally. */
export default function ParticipantDialog({ exchange, etag, number, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const known = number ? exchange.participants?.[number - 1] : undefined
  const side = useMe().pairs.find(({ pair }) => pair.code === exchange.pairCode)?.side
  const own = !known || known.side === side
  const fresh = {
    id: crypto.randomUUID(),
    side,
    category: 'CADRE',
    fromOn: exchange.startsOn,
    toOn: exchange.endsOn,
  }
  const saving = useMutation({
    mutationFn: () => {
      const { participant, person } = form.getFieldsValue()
      const facts = { id: (known ?? fresh).id, ...tidy(participant as Facts) }
      const told = tidy((person as Facts) ?? {})
      return enterParticipant(exchange.id, etag, {
        participant: facts,
        ...(Object.keys(told).length > 0 ? { person: told } : {}),
      })
    },
    onSuccess: async () => {
      void message.success(t('ledger.saved'))
      onClose()
      await refresh(client, 'cadre-exchanges')
    },
    onError: (error) => form.setFields(errorsOfParticipant(asProblem(error).errors)),
  })
  return (
    <Modal
      open
      width={820}
      title={number ? `${t('exchange.change')} · ${t('exchange.nth', { number })}` : t('exchange.add')}
      okText={t('ledger.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: saving.isPending }}
      onOk={() => saving.mutate()}
      onCancel={onClose}
    >
      <p className="quiet">{t('exchange.addLead')}</p>
      <Form form={form} layout="vertical" initialValues={{ participant: known ?? fresh }} autoComplete="off">
        <fieldset className="form-grid person-part">
          <legend>{t('exchange.term')}</legend>
          <Part of="participant" fields={participantFields} />
        </fieldset>
        {own && (
          <fieldset className="form-grid person-part">
            <legend>{t('exchange.ownPerson')}</legend>
            <p className="quiet form-wide">{t('exchange.personLead')}</p>
            <Part of="person" fields={personFields} />
          </fieldset>
        )}
      </Form>
      {saving.error && <ProblemNotice error={saving.error} />}
    </Modal>
  )
}

function Part({ of, fields }: { of: string; fields: readonly Field[] }) {
  const { t } = useTexts()
  return fields.map((field) => (
    <Form.Item
      key={field.name}
      className={field.kind === 'longText' ? 'form-wide' : undefined}
      name={[of, field.name]}
      label={t(field.label)}
      required={field.required}
    >
      <FactInput field={field} />
    </Form.Item>
  ))
}
