/** Of the stages in their order with the field of each one's date: whether the facts have come so far. */
export function reached(dates: Record<string, string>, last?: string) {
  const stages = Object.keys(dates)
  return (stage: string) => (facts: Record<string, unknown>) =>
    facts[dates[stage] ?? ''] !== undefined ||
    (last !== undefined && facts.stage === last) ||
    stages.indexOf(String(facts.stage)) >= stages.indexOf(stage)
}
