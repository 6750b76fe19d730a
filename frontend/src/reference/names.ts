import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { industriesQuery, regionsQuery, zoneTypesQuery } from './queries'

export function useRegionName(): (code: string) => string {
  const { data: regions } = useQuery(regionsQuery)
  return (code) => regions?.find((region) => region.code === code)?.name ?? code
}

export function useIndustryName(): (code: string) => string {
  const { named } = useTexts()
  const { data: sections } = useQuery(industriesQuery)
  return (code) => {
    const all = sections?.flatMap((section) => [section, ...(section.divisions ?? [])])
    const industry = all?.find((one) => one.code === code)
    return industry ? `${code} ${named(industry)}` : code
  }
}

export function useZoneTypeName(): (code: string) => string {
  const { named } = useTexts()
  const { data: types } = useQuery(zoneTypesQuery)
  return (code) => {
    const type = types?.find((one) => one.code === code)
    return type ? named(type) : code
  }
}
