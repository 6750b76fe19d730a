import { asProblem } from '~/api/errors'
import type { OrderFacts } from './orderQueries'

/** Where something is wanting before a draft can be saved, as the API's pointers name it. */
export function wanting({ title, dueOn, findings }: OrderFacts): string[] {
  const whole: [string, string][] = [
    ['/title', title],
    ['/dueOn', dueOn],
    ...findings.flatMap((finding, place) =>
      (['clauseCode', 'finding', 'requirement'] as const).map((name): [string, string] => [
        `/findings/${place}/${name}`,
        finding[name],
      ]),
    ),
  ]
  return whole.filter(([, value]) => value.trim() === '').map(([pointer]) => pointer)
}

/** Whether something is wanting in a finding, or was refused there. */
export function faultyFinding(place: number, missing: readonly string[], error: Error | null): boolean {
  const refused = error ? asProblem(error).errors.map(({ pointer }) => pointer) : []
  return [...missing, ...refused].some((pointer) => pointer.startsWith(`/findings/${place}/`))
}
