import { useQuery } from '@tanstack/react-query'
import { useTexts } from '~/i18n'
import { organisationsQuery } from './queries'

/** What the organisation of a code is called, as far as it is known. */
export function useOrganisationName(): (code: string) => string {
  const { named } = useTexts()
  const { data: organisations } = useQuery(organisationsQuery)
  return (code) => {
    const organisation = organisations?.find((one) => one.code === code)
    return organisation ? named(organisation) : code
  }
}
