import { useQuery } from '@tanstack/react-query'
import type { Region } from '~/api/types'
import { useTexts } from '~/i18n'
import {
  clausesQuery,
  industriesQuery,
  pairsQuery,
  parksQuery,
  regionsQuery,
  zoneTypesQuery,
} from './queries'

export interface Option {
  value: string
  label: string
}

export interface OptionGroup {
  label: string
  options: Option[]
}

export type ReferenceKind = 'pair' | 'clause' | 'industry' | 'region' | 'zoneType' | 'park'

/** What can be chosen where a fact names a pair, a clause, an industry, a region, a kind of functional zone or a park. */
export function useReferenceOptions(kind: ReferenceKind | undefined): (Option | OptionGroup)[] {
  const { named, titled } = useTexts()
  const pairs = useQuery({ ...pairsQuery, enabled: kind === 'pair' }).data ?? []
  const clauses = useQuery({ ...clausesQuery, enabled: kind === 'clause' }).data ?? []
  const industries = useQuery({ ...industriesQuery, enabled: kind === 'industry' }).data ?? []
  const regions = useQuery({ ...regionsQuery, enabled: kind === 'region' }).data ?? []
  const zoneTypes = useQuery({ ...zoneTypesQuery, enabled: kind === 'zoneType' }).data ?? []
  const parks = useQuery({ ...parksQuery, enabled: kind === 'park' }).data ?? []
  switch (kind) {
    case 'pair':
      return pairs.map((pair) => ({ value: pair.code, label: named(pair) }))
    case 'clause':
      return clauses
        .filter(({ level }) => level >= 2)
        .map((clause) => ({ value: clause.code, label: `${clause.code} ${titled(clause)}` }))
    case 'industry':
      return industries.map((section) => ({
        label: `${section.code} ${named(section)}`,
        options: (section.divisions ?? []).map((division) => ({
          value: division.code,
          label: `${division.code} ${named(division)}`,
        })),
      }))
    case 'region':
      return regionOptions(regions)
    case 'zoneType':
      return zoneTypes
        .filter(({ functionalZone }) => functionalZone)
        .map((type) => ({ value: type.code, label: named(type) }))
    case 'park':
      return parks.map(({ id, code, name }) => ({ value: id, label: `${name} ${code}` }))
    default:
      return []
  }
}

/** Districts of one name stand in many cities, so each says what it belongs to. */
function regionOptions(regions: readonly Region[]): Option[] {
  const names = new Map(regions.map(({ code, name }) => [code, name]))
  return regions.map(({ code, name, parentCode }) => ({
    value: code,
    label: `${names.get(parentCode ?? '') ?? ''}${name} ${code}`,
  }))
}
