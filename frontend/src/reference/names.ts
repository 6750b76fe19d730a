import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { englishNames } from './englishNames'
import { industriesQuery, pairsQuery, regionsQuery, zoneTypesQuery } from './queries'

/** In English where the reference data have it, which is of the sides of pairs alone. */
export function useRegionName(): (code: string) => string {
  const { data: regions } = useQuery(regionsQuery)
  const english = useEnglishName()
  return (code) => english(code) ?? regions?.find((region) => region.code === code)?.name ?? code
}

/** What a region is called in English, where that is the language of the page; nothing where none is known. */
export function useEnglishName(): (code: string) => string | undefined {
  const { language } = useTexts()
  const { data: pairs } = useQuery({ ...pairsQuery, enabled: language === 'en' })
  const names = language === 'en' && pairs ? englishNames(pairs) : undefined
  return (code) => names?.get(code)
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
