import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { type Measure, measuresQuery } from './queries'

/** The register of measures at hand: what a code is called and told in; before it has come a code stands for itself. */
export function useMeasures() {
  const { titled } = useTexts()
  const { data: measures } = useQuery(measuresQuery)
  const find = (code: string): Measure | undefined => measures?.find((one) => one.code === code)
  return {
    measures,
    find,
    unitOf: (code: string) => find(code)?.unit,
    titleOf: (code: string) => {
      const measure = find(code)
      return measure ? titled(measure) : code
    },
  }
}
