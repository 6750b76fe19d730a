import type { Texts } from '~/i18n'
import { valueAt } from './sheetDraft'

type Titled = { titleZh?: string; titleEn?: string; nameZh?: string; nameEn?: string; code?: string }

/** Of a place in a sheet, the names of the parts that it stands in, from the outermost. */
export function partsOf(draft: unknown, pointer: string, titled: Texts['titled']): string[] {
  const names = pointer.split('/').slice(1)
  return names.flatMap((name, i) => {
    if (!/^\d+$/.test(name)) return []
    const part = valueAt(
      draft,
      names.slice(0, i + 1).map((one) => (/^\d+$/.test(one) ? Number(one) : one)),
    ) as Titled | undefined
    const { titleZh = part?.nameZh ?? '', titleEn = part?.nameEn, code } = part ?? {}
    return [titled({ titleZh, titleEn: titleEn ?? null }) || code || String(Number(name) + 1)]
  })
}

/** Brings a place into sight, whatever it is folded into; where it is no field, what it stands in. */
export function showPlace(pointer: string): void {
  const names = pointer.split('/')
  for (let length = names.length; length > 1; length--) {
    const place = names.slice(0, length).join('/')
    const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)
    if (!found) continue
    for (
      let around = found.closest('details');
      around;
      around = around.parentElement?.closest('details') ?? null
    ) {
      around.open = true
    }
    found.scrollIntoView({ block: 'center' })
    found.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true })
    return
  }
}
