/** Addresses read like the API's: `?stage=SIGNED&stage=STARTED&page=2`, every value a string or a list of them. */
export type RawSearch = Record<string, string | string[]>

export function parseSearch(text: string): RawSearch {
  const parameters = new URLSearchParams(text)
  const search: RawSearch = {}
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name)
    search[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return search
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one))
    }
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
