import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { useMe } from '~/api/me'
import { pairsQuery, regionsQuery } from '~/reference/queries'
import type { Field } from '../facts/fields'
import { ownPairs, regionsOf } from './narrowing'

/** The codes that a form offers for a fact, where they are fewer than there are; nothing where all are offered. */
export function useNarrowing({ reference, within, offers }: Field): ReadonlySet<string> | undefined {
  const me = useMe()
  const fitting = Form.useWatch((facts) => offers?.(facts)?.join(' '), Form.useFormInstance())
  const pairCode: unknown = Form.useWatch('pairCode', { form: Form.useFormInstance(), preserve: true })
  const asked = reference === 'region' && within !== undefined
  const pairs = useQuery({ ...pairsQuery, enabled: asked }).data
  const regions = useQuery({ ...regionsQuery, enabled: asked }).data
  if (offers) return fitting === undefined ? undefined : new Set(fitting.split(' '))
  if (reference === 'pair') return ownPairs(me)
  const pair = pairs?.find(({ code }) => code === pairCode)
  return asked && pair && regions ? regionsOf(pair, within, regions) : undefined
}
