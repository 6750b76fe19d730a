import type { Revision } from '~/api/types'
import type { Facts } from '../description'
import type { Field } from '../facts/fields'
import { asFacts, sameValue, tidy } from '../facts/values'

/** What the returning side may have otherwise: all that a form shows, and of what is written elsewhere that which was sent. */
export function comparableFields(
  fields: readonly Field[],
  { action, facts, differences }: Revision,
): Field[] {
  const sent = asFacts(facts)
  const changed = new Set(differences.map(({ pointer }) => pointer.split('/')[1]))
  const isNews = (name: string) => sent[name] !== undefined && (action === 'CREATE' || changed.has(name))
  return fields.filter(
    ({ name, elsewhere, reference }) => reference !== 'pair' && (!elsewhere || isNews(name)),
  )
}

/** Of what the form holds, only what is not as it was sent; what the own side does not have is told as nothing. */
export function ownFigures(sent: Facts, held: Facts): Facts {
  const own = tidy(held)
  return Object.fromEntries(
    Object.keys(held)
      .filter((name) => !sameValue(sent[name], own[name]))
      .map((name) => [name, own[name] ?? null]),
  )
}
