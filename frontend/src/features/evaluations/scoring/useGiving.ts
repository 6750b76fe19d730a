import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { asProblem } from '~/api/errors'
import { give } from '../acting'
import { inputsQuery, progressQuery, type ScoreInput } from '../roundQueries'
import { keyOf, type Task } from './tasks'

/** What somebody has typed for an item. */
export interface Draft {
  points: string
  remark: string
}

export type Standing = 'saving' | 'saved' | { error: unknown }

/** After the last of several small steps. */
const SOON = 500

export function draftOf(given: ScoreInput | undefined): Draft {
  return { points: given?.points === undefined ? '' : String(given.points), remark: given?.remark ?? '' }
}

/**
 * Saves what is given at once, one after the other for each item, and keeps what could not be saved: it belongs to the
 * page and not to the item that is open, so going on to the next one loses nothing.
 */
export function useGiving(id: string, kind: 'SELF' | 'EXPERT', given: Map<string, ScoreInput>) {
  const client = useQueryClient()
  const [drafts, setDrafts] = useState<Record<string, Draft>>({})
  const [standings, setStandings] = useState<Record<string, Standing>>({})
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; save: () => void }>())
  const last = useRef(new Map<string, Promise<void>>())
  // Of each item the version that was before somebody's eyes when he began to type.
  const seen = useRef(new Map<string, number>())

  useEffect(() => {
    const timers = waiting.current
    return () => {
      for (const { timer, save } of timers.values()) {
        clearTimeout(timer)
        save()
      }
    }
  }, [])

  const stand = (key: string, standing: Standing) => setStandings((now) => ({ ...now, [key]: standing }))

  const see = (key: string, version = given.get(key)?.version ?? 0) => seen.current.set(key, version)

  const save = ({ key, pair, item }: Task, { points, remark }: Draft) => {
    waiting.current.delete(key)
    if (points.trim() === '') return
    stand(key, 'saving')
    const before = last.current.get(key) ?? Promise.resolve()
    const saved = before
      .then(() => {
        const version = seen.current.get(key) ?? 0
        return give(id, kind, { pair, item: item.code }, { points: Number(points), remark, version })
      })
      .then((input) => {
        see(key, input.version)
        client.setQueryData(inputsQuery(id).queryKey, (inputs) => replaced(inputs ?? [], input))
        void client.invalidateQueries({ queryKey: progressQuery(id).queryKey })
        stand(key, 'saved')
      })
      .catch((error: unknown) => {
        if (asProblem(error).meansStale) void client.invalidateQueries({ queryKey: inputsQuery(id).queryKey })
        stand(key, { error })
      })
    last.current.set(key, saved)
  }

  const find = (key: string) => drafts[key] ?? draftOf(given.get(key))

  return {
    find,
    standing: (key: string) => standings[key],
    /** What could not be saved, wherever it is. */
    failed: Object.entries(standings).flatMap(([key, standing]) =>
      typeof standing === 'object' ? [key] : [],
    ),
    /** Takes what is typed and saves it now, after a pause, or not until it is left. */
    put: (task: Task, part: Partial<Draft>, when: 'now' | 'soon' | 'later') => {
      const draft = { ...find(task.key), ...part }
      if (!seen.current.has(task.key)) see(task.key)
      setDrafts((now) => ({ ...now, [task.key]: draft }))
      const before = waiting.current.get(task.key)
      if (before) clearTimeout(before.timer)
      waiting.current.delete(task.key)
      if (when === 'now') save(task, draft)
      if (when === 'soon') {
        const later = () => save(task, draft)
        waiting.current.set(task.key, { timer: setTimeout(later, SOON), save: later })
      }
    },
    /** Saves what has been typed and is not what was given. */
    commit: (task: Task) => {
      const draft = find(task.key)
      const was = draftOf(given.get(task.key))
      if (draft.points !== was.points || draft.remark.trim() !== was.remark) save(task, draft)
    },
    /** Lets what was typed stand instead of what somebody else has given meanwhile. */
    keepMine: (task: Task) => {
      see(task.key)
      save(task, find(task.key))
    },
    /** Lets what somebody else has given stand. */
    takeTheirs: ({ key }: Task) => {
      see(key)
      setDrafts(({ [key]: _, ...others }) => others)
      setStandings(({ [key]: _, ...others }) => others)
    },
  }
}

export type Giving = ReturnType<typeof useGiving>

/** Of an assessor his own last counts, of a pair the last of either side. */
function replaced(inputs: readonly ScoreInput[], input: ScoreInput): ScoreInput[] {
  const key = (one: ScoreInput) =>
    `${one.kind} ${keyOf({ pair: one.pairCode, item: one.item })} ${one.kind === 'EXPERT' ? one.by : ''}`
  return [...inputs.filter((one) => key(one) !== key(input)), input]
}
