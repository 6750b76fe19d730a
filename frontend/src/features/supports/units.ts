import type { Facts } from '~/ledger/description'

/** What each kind is measured in, the usual unit first. */
const UNITS: Partial<Record<string, readonly string[]>> = {
  CENTRAL_BUDGET: ['WAN_YUAN'],
  BANK_CREDIT: ['WAN_YUAN'],
  INDUSTRY_FUND: ['WAN_YUAN'],
  LAND_QUOTA: ['HECTARE', 'MU'],
  ENERGY_QUOTA: ['TONNE_OF_COAL'],
  FARMLAND_BALANCE: ['HECTARE', 'MU'],
  POLICY_PREFERENCE: ['WAN_YUAN'],
}

export const unitsOf = ({ kind }: Facts) => UNITS[String(kind)]

/** Another kind is measured in its own unit. */
export function unitFollows(changed: Facts, facts: Facts): Facts {
  const units = 'kind' in changed ? unitsOf(facts) : undefined
  return units && !units.includes(String(facts.unit)) ? { unit: units[0] } : {}
}
