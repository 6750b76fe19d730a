const KILO = 1024

/** What the API takes at most; a larger file need not be sent to be refused. */
export const LARGEST = 20 * KILO * KILO

/** In the units of the limit: whole KiB, MiB with one decimal. */
export function formatBytes(bytes: number): string {
  if (bytes < KILO) return `${bytes} B`
  if (bytes < KILO * KILO) return `${Math.round(bytes / KILO)} KiB`
  return `${(bytes / KILO / KILO).toFixed(1)} MiB`
}
