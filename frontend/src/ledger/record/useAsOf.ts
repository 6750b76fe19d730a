import { useNavigate, useSearch } from '@tanstack/react-router'
import { dayOf } from '~/routing/day'

/** The day as of which the record is looked at, as it stands in the address; nothing for now. */
export function useAsOf(): [string | undefined, (day: string | undefined) => void] {
  const navigate = useNavigate()
  const search: { asOf?: unknown } = useSearch({ strict: false })
  return [
    dayOf(search.asOf),
    (day) => void navigate({ to: '.', search: { asOf: day || undefined }, resetScroll: false }),
  ]
}
