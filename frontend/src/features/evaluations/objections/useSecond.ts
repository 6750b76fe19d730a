import { may, useMe } from '~/api/me'

/** Who has to confirm what this person proposes: another coordinator, or the other side of the pair that evaluates itself. */
export function useSecond() {
  return may(useMe(), 'COORDINATE') ? 'objection.secondPerson' : 'objection.secondSide'
}
