/** From the ground up: a folder imports only itself and what stands before it. */
export const FLOORS = ['i18n', 'api', 'ui', 'routing', 'reference', 'ledger', 'features', 'app']

const IMPORT = /(?:from|import\()\s*'([^']+)'/g

/** The imports of a source file that the floors forbid. */
export function breaches(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map(([, target = '']) => resolved(path, target))
    .filter((target) => target !== undefined && isForbidden(path, target))
    .map((target) => `${path} → ${target}`)
}

function isForbidden(path: string, target: string): boolean {
  const [floor = '', feature] = path.split('/')
  const [targetFloor = '', targetFeature] = target.split('/')
  if (floor === 'features' && targetFloor === 'features') return feature !== targetFeature
  return FLOORS.indexOf(targetFloor) > FLOORS.indexOf(floor)
}

function resolved(path: string, target: string): string | undefined {
  if (target.startsWith('~/')) return target.slice(2)
  if (!target.startsWith('.')) return undefined
  return new URL(target, `file:///${path}`).pathname.slice(1)
}
