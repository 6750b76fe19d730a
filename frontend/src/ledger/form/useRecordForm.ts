import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App, Form } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { randomKey } from '~/ui/randomKey'
import type { Facts, Ledger } from '../description'
import { asFacts, factsOf, tidy } from '../facts/values'
import { refresh } from '../refresh'
import { type Conflict, conflicts } from './conflict'
import { editingBase } from './editingBase'
import { localDraft } from './localDraft'
import { placeErrors } from './problems'
import { useProblems } from './useProblems'

interface Start {
  base: Facts
  etag: string
}

interface OpenConflict {
  found: Conflict[]
  mine: Facts
  theirs: Start
}

/** What a record's form remembers and does: local draft, saving, errors at their fields, meeting another's change. */
export function useRecordForm(ledger: Ledger, id: string | undefined, fresh: Start) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const draft = localDraft(useMe().username, ledger.name, id)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [form] = Form.useForm<Facts>()
  const [problems, showProblems, dropProblems] = useProblems(form)
  const [restored, setRestored] = useState(draft.read)
  const [start, setStart] = useState<Start>(restored ?? fresh)
  const elsewhere = ledger.fields.filter((field) => field.elsewhere)
  const [taken, setTaken] = useState<Facts>(factsOf(elsewhere, restored?.facts ?? {}))
  const [dirty, setDirty] = useState(restored !== undefined)
  const [conflict, setConflict] = useState<OpenConflict>()
  const [key, setKey] = useState(randomKey)

  const save = useMutation({
    mutationFn: ({ facts, etag }: { facts: Facts; etag: string }) =>
      id ? ledger.api.save(id, facts, etag) : ledger.api.create(facts, key),
    onSuccess: async (record) => {
      draft.forget()
      void message.success(t('ledger.saved'))
      await refresh(client, ledger.name)
      await navigate({ ...ledger.links.record(record.id), replace: true, ignoreBlocker: true })
    },
    onError: async (error, { facts }) => {
      setKey(randomKey())
      const problem = asProblem(error)
      if (problem.meansStale && id) return setConflict(await meet(facts))
      showProblems(placeErrors(ledger.fields, problem.errors))
    },
  })

  const meet = async (mine: Facts): Promise<OpenConflict> => {
    const [{ record, etag }, revisions] = await Promise.all([
      client.fetchQuery({ ...ledger.api.record(id ?? ''), staleTime: 0 }),
      client.fetchQuery({ ...ledger.api.revisions(id ?? ''), staleTime: 0 }),
    ])
    const theirs = { base: editingBase(ledger.fields, record, revisions), etag }
    return { found: conflicts(ledger.fields, start.base, mine, theirs.base), mine, theirs }
  }

  const wholeFacts = (): Facts => ({
    ...factsOf(elsewhere, start.base),
    ...taken,
    ...tidy(form.getFieldsValue()),
  })

  const fill = (facts: Facts) =>
    form.setFields(ledger.fields.map(({ name }) => ({ name, value: facts[name], errors: [] })))

  const keep = (others = taken) => {
    setDirty(true)
    draft.keep({ ...start, facts: { ...others, ...form.getFieldsValue() }, at: new Date().toISOString() })
  }

  return {
    form,
    save,
    problems,
    conflict,
    dirty,
    restored,
    /** What was taken over of facts that the form does not show. */
    taken: elsewhere.filter(({ name }) => name in taken),
    initial: restored?.facts ?? fresh.base,
    typed: (changed: unknown) => {
      form.setFieldsValue(ledger.follow?.(asFacts(changed), form.getFieldsValue()) ?? {})
      dropProblems(changed)
      keep()
    },
    submit: () => save.mutate({ facts: wholeFacts(), etag: start.etag }),
    discard: () => {
      draft.forget()
      fill(fresh.base)
      setTaken({})
      setStart(fresh)
      setRestored(undefined)
      setDirty(false)
    },
    settle: (facts: Facts) => {
      if (!conflict) return
      fill(facts)
      setStart(conflict.theirs)
      setConflict(undefined)
      save.mutate({ facts, etag: conflict.theirs.etag })
    },
    take: (facts: Facts) => {
      const others = { ...taken, ...factsOf(elsewhere, facts) }
      form.setFieldsValue(facts)
      setTaken(others)
      keep(others)
    },
    postpone: () => setConflict(undefined),
  }
}
