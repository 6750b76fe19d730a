import { useSuspenseQuery } from '@tanstack/react-query'
import type { FormInstance } from 'antd'
import { useState } from 'react'
import type { Park } from '~/api/types'
import type { Facts } from '~/ledger/description'
import type { Field } from '~/ledger/facts/fields'
import { tidy } from '~/ledger/facts/values'
import { editingBase } from '~/ledger/form/editingBase'
import { corrected, entriesOf, placeOf, toCorrect } from '~/ledger/form/entries'
import { parkApi } from './api'
import { parkFields } from './fields'
import { LISTS, type ListName } from './lists'

interface Asked {
  park: Park
  list: ListName
  fields: readonly Field[]
  initial: Facts
  /** The entry to be corrected, as it is in force; its key stays what it is. */
  correcting?: Facts
}

/** What is told of each correction anew. */
const TOLD_ANEW = ['correctionReason']

/** An entry of a park that is being told: one that is known already is shown as it is known, so that nothing of it gets lost. */
export function useEntry(form: FormInstance<Facts>, { park, list, fields, initial, correcting }: Asked) {
  const { data: revisions } = useSuspenseQuery(parkApi.revisions(park.id))
  const order = LISTS[list]
  const entries = entriesOf(editingBase(parkFields, park, revisions)[list])
  const isKey = (name: string) => order.key.some((one) => one === name)
  const key = Object.fromEntries(Object.entries(correcting ?? {}).filter(([name]) => isKey(name)))

  const knownAs = (facts: Facts): Facts | undefined => {
    const entry = corrected(entries, facts, order)
    return entry && toCorrect(entry, corrected(entriesOf(park[list]), facts, order), TOLD_ANEW)
  }
  const shown = correcting ? fields.filter(({ name }) => !isKey(name)) : fields
  const first = knownAs(correcting ?? initial) ?? correcting
  const tells = (known: Facts | undefined) =>
    shown.some(({ name }) => !isKey(name) && known?.[name] !== undefined)
  const [isKnown, setKnown] = useState(tells(first))
  const facts = (): Facts => ({ ...key, ...tidy(form.getFieldsValue()) })

  return {
    key,
    shown,
    start: { ...initial, ...first },
    /** Whether the form shows what is known of it. */
    isKnown,
    facts,
    /** The pointers by which the API may mean it. */
    pointers: () => [`/${list}/${placeOf(entries, facts(), order)}`, ''],
    /** Under another key something else is known: it is shown, but for what has been typed. */
    meet: (changed: Facts) => {
      if (!Object.keys(changed).some(isKey)) return
      const known = knownAs(form.getFieldsValue())
      setKnown(tells(known))
      const untyped = shown.filter(({ name }) => !isKey(name) && !form.isFieldsTouched([name]))
      const now = { ...initial, ...known }
      form.setFields(untyped.map(({ name }) => ({ name, value: now[name], touched: false })))
    },
  }
}
