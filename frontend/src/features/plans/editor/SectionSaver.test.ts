import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Problem } from '~/api/errors'
import type { Narrative } from './narrative'
import { type Saving, SectionSaver, type Surroundings, type Written } from './SectionSaver'

const doc = (...texts: string[]): Narrative => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
const BASE: Written = { text: doc('一', '二'), etag: '"1"' }

/** A server of one section, and what the saver tells of it. */
function surroundings(stored: Written = BASE) {
  const told: Saving[] = []
  const kept: Narrative[] = []
  const shown: Narrative[] = []
  const server = { stored, away: false }
  const around: Surroundings = {
    write: async (etag, text) => {
      if (server.away) throw new Problem({ code: 'UNREACHABLE' })
      if (etag !== server.stored.etag) throw new Problem({}, 412)
      server.stored = { text, etag: `"${Number(etag.slice(1, -1)) + 1}"` }
      return server.stored
    },
    read: async () => server.stored,
    keep: (_, text) => kept.push(text),
    forget: () => kept.splice(0),
    tell: (saving) => told.push(saving),
    replace: (text) => shown.push(text),
  }
  return { server, around, told, kept, shown }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('saves after a pause, once', async () => {
  const { server, around, told, kept } = surroundings()
  const saver = new SectionSaver(BASE, around)
  saver.changed(doc('一', '二改'))
  expect(kept).toHaveLength(1)
  saver.changed(doc('一', '二改了'))
  await vi.advanceTimersByTimeAsync(1500)
  expect(server.stored).toEqual({ text: doc('一', '二改了'), etag: '"2"' })
  expect(told.at(-1)).toEqual({ state: 'saved' })
  expect(kept).toHaveLength(0)
})

it('keeps what cannot be saved, and saves it when the connection is back', async () => {
  const { server, around, told, kept } = surroundings()
  server.away = true
  const saver = new SectionSaver(BASE, around)
  saver.changed(doc('一', '二改'))
  await vi.advanceTimersByTimeAsync(1500)
  expect(told.at(-1)).toEqual({ state: 'offline', kept: true })
  expect(kept).not.toHaveLength(0)
  server.away = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(server.stored.text).toEqual(doc('一', '二改'))
  expect(saver.isClean).toBe(true)
})

it('lays both together where the other side saved another place meanwhile', async () => {
  const base: Written = { text: doc('一', '中', '二'), etag: '"1"' }
  const { server, around, shown } = surroundings({ text: doc('一他', '中', '二'), etag: '"2"' })
  new SectionSaver(base, around).changed(doc('一', '中', '二我'))
  await vi.advanceTimersByTimeAsync(1600)
  expect(shown.at(-1)).toEqual(doc('一他', '中', '二我'))
  expect(server.stored.text).toEqual(doc('一他', '中', '二我'))
})

it('asks where both changed the same place, and saves what was made of it', async () => {
  const { server, around, told } = surroundings({ text: doc('一', '二他'), etag: '"2"' })
  const saver = new SectionSaver(BASE, around)
  saver.changed(doc('一', '二我'))
  await vi.advanceTimersByTimeAsync(1600)
  expect(told.at(-1)).toMatchObject({ state: 'conflict' })
  expect(server.stored.text).toEqual(doc('一', '二他'))
  saver.resolved(doc('一', '二我', '二他'))
  await vi.advanceTimersByTimeAsync(1)
  expect(server.stored.text).toEqual(doc('一', '二我', '二他'))
})

it('shows what the other side saved where nothing of one’s own is on the way', async () => {
  const { around, shown } = surroundings()
  const saver = new SectionSaver(BASE, around)
  saver.arrived({ text: doc('一他', '二'), etag: '"2"' })
  expect(shown).toEqual([doc('一他', '二')])
  saver.changed(doc('一他', '二我'))
  saver.arrived({ text: doc('一他他', '二'), etag: '"3"' })
  expect(shown).toHaveLength(1)
})

it('tells what was refused, and tries again with the next change', async () => {
  const { around, told } = surroundings()
  around.write = async () => {
    throw new Problem({ detail: '太长' }, 422)
  }
  const saver = new SectionSaver(BASE, around)
  saver.changed(doc('一', '二改'))
  await vi.advanceTimersByTimeAsync(1600)
  expect(told.at(-1)).toMatchObject({ state: 'refused', text: doc('一', '二改') })
  expect(saver.isClean).toBe(false)
})

it('saves all the same where the browser keeps nothing, and says so while it is offline', async () => {
  const { server, around, told } = surroundings()
  around.keep = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  server.away = true
  const saver = new SectionSaver(BASE, around)
  saver.changed(doc('一', '二改'))
  await vi.advanceTimersByTimeAsync(1500)
  expect(told.at(-1)).toEqual({ state: 'offline', kept: false })
  server.away = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(server.stored.text).toEqual(doc('一', '二改'))
})
