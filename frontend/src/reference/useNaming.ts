import { useQuery } from '@tanstack/react-query'
import { type Texts, useTexts } from '~/i18n'
import { useIndustryName, useRegionName, useZoneTypeName } from './names'
import { pairsQuery } from './queries'

/** Turns codes into words. */
export interface Naming {
  texts: Texts
  pair: (code: string) => string
  region: (code: string) => string
  industry: (code: string) => string
  zoneType: (code: string) => string
}

export function useNaming(): Naming {
  const texts = useTexts()
  const region = useRegionName()
  const industry = useIndustryName()
  const zoneType = useZoneTypeName()
  const { data: pairs } = useQuery(pairsQuery)
  const pair = (code: string) => {
    const found = pairs?.find((one) => one.code === code)
    return found ? texts.named(found) : code
  }
  return { texts, pair, region, industry, zoneType }
}
