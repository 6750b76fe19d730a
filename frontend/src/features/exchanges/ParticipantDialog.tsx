import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { App, Form, Modal, Select } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useMe } from '~/api/me'
import type { Exchange, PersonState } from '~/api/types'
import { useTexts } from '~/i18n'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { tidy } from '~/ledger/facts/values'
import { editingBase } from '~/ledger/form/editingBase'
import { entriesOf, placeOf } from '~/ledger/form/entries'
import { placeInEntry } from '~/ledger/form/entryErrors'
import { FactInput } from '~/ledger/form/FactInput'
import { ProblemSummary } from '~/ledger/form/ProblemSummary'
import { useProblems } from '~/ledger/form/useProblems'
import { refresh } from '~/ledger/refresh'
import { useConfirmLoss } from '~/ui/useConfirmLoss'
import { enterParticipant, exchangeApi, participantsQuestion } from './api'
import { exchangeFields, participantFields, personFields } from './fields'
import { changeOf } from './personChange'
import '~/ledger/form/form.css'

interface Props {
  exchange: Exchange
  etag: string
  number?: number
  onClose: () => void
}

/** Of such a person something can be told. */
const TOLD: PersonState[] = ['NONE', 'KEPT']

/** A participant of one's own side: the term for both sides, and who it is for few. Nothing typed here is kept locally. */
export default function ParticipantDialog({ exchange, etag, number, onClose }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const confirmLoss = useConfirmLoss()
  const client = useQueryClient()
  const [form] = Form.useForm<Facts>()
  const [problems, showProblems, dropProblems] = useProblems(form)
  const { data: revisions } = useSuspenseQuery(exchangeApi.revisions(exchange.id))
  const listed = entriesOf(editingBase(exchangeFields, exchange, revisions).participants)
  const agreed = number ? exchange.participants?.[number - 1] : undefined
  const known = listed.find(({ id }) => id === agreed?.id) ?? agreed
  const side = useMe().pairs.find(({ pair }) => pair.code === exchange.pairCode)?.side
  const { data: terms } = useQuery(participantsQuestion(exchange.id))
  const own = !known || known.side === side
  const person = terms?.find(({ id }) => id === known?.id)?.personState ?? 'NONE'
  const [freshId] = useState(() => crypto.randomUUID())
  const fresh = {
    id: freshId,
    side,
    category: 'CADRE',
    fromOn: exchange.startsOn,
    toOn: exchange.endsOn,
  }
  const told = () => {
    const { person, cleared } = form.getFieldsValue()
    return changeOf(tidy((person as Facts) ?? {}), (cleared as string[]) ?? [])
  }
  const saving = useMutation({
    mutationFn: (person: Facts) => {
      const facts = { id: (known ?? fresh).id, ...tidy(form.getFieldsValue().participant as Facts) }
      return enterParticipant(exchange.id, etag, {
        participant: facts,
        ...(Object.keys(person).length > 0 ? { person } : {}),
      })
    },
    onSuccess: async () => {
      void message.success(t('ledger.saved'))
      onClose()
      await refresh(client, 'cadre-exchanges')
    },
    onError: (error) => {
      const { id } = known ?? fresh
      const place = placeOf(listed, { id }, { key: ['id'] })
      const forms = [
        {
          fields: participantFields,
          pointers: [`/participants/${place}`, '/participant'],
          group: 'participant',
        },
        { fields: personFields, pointers: ['/person'], group: 'person' },
      ]
      showProblems(placeInEntry(forms, exchangeFields, asProblem(error).errors))
    },
  })
  const save = async () => {
    const changed = told()
    const gone = CLEARABLE.filter(({ name }) => changed[name] === null).map(({ label }) => t(label))
    const sure =
      gone.length === 0 ||
      (await confirmLoss({
        title: t('exchange.clearConfirm.title'),
        lost: t('exchange.clearConfirm.lost', { what: gone.join(t('ledger.own.and')) }),
        stays: t('exchange.clearConfirm.stays'),
        button: t('exchange.clearConfirm.button'),
      }))
    if (sure) saving.mutate(changed)
  }
  return (
    <Modal
      open
      width="51rem"
      title={number ? `${t('exchange.change')} · ${t('exchange.nth', { number })}` : t('exchange.add')}
      okText={t('ledger.save')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ loading: saving.isPending }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <p className="quiet">{t('exchange.addLead')}</p>
      {saving.error && <ProblemSummary error={saving.error} placed={problems} form={form} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ participant: known ?? fresh }}
        onValuesChange={dropProblems}
        autoComplete="off"
      >
        <fieldset className="form-grid person-part">
          <legend>{t('exchange.term')}</legend>
          <Part of="participant" fields={participantFields} />
        </fieldset>
        {own && (
          <fieldset className="form-grid person-part">
            <legend>{t('exchange.ownPerson')}</legend>
            <p className="quiet form-wide">{t(`exchange.personLead.${person}`)}</p>
            {TOLD.includes(person) && (
              <Part of="person" fields={person === 'NONE' ? personFields : withoutMarks(personFields)} />
            )}
            {person === 'KEPT' && (
              <Form.Item
                className="form-wide"
                name="cleared"
                label={t('exchange.clear')}
                extra={t('exchange.clearHint')}
              >
                <Select
                  mode="multiple"
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder={t('exchange.clearNothing')}
                  options={CLEARABLE.map(({ name, label }) => ({ value: name, label: t(label) }))}
                />
              </Form.Item>
            )}
          </fieldset>
        )}
      </Form>
    </Modal>
  )
}

/** What need not be known of everybody. */
const CLEARABLE = personFields.filter(({ required }) => !required)

/** What is known already may be left out. */
function withoutMarks(fields: readonly Field[]): Field[] {
  return fields.map((field) => ({ ...field, required: false }))
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
