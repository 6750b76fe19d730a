import type { PlanTemplate, PlanTemplateFacts, TemplateSection } from './outlineQueries'

export const CONTENTS = ['GOALS', 'SCOPE', 'TASKS', 'MAJOR_PROJECTS', 'SEQUENCE', 'SAFEGUARDS'] as const
export const AUTHORS = ['BOTH', 'NORTHEAST', 'EAST'] as const

/** A new version under way: as the latest one says it, from a day that nobody has chosen yet. */
export interface OutlineForm {
  effectiveFrom: string
  sections: (TemplateSection & { id: string })[]
}

export function formOf({ sections }: Pick<PlanTemplate, 'sections'>): OutlineForm {
  return { effectiveFrom: '', sections: sections.map((section) => ({ ...section, id: section.key })) }
}

export function emptySection(id: string): OutlineForm['sections'][number] {
  return { id, key: '', title: '', contents: [], author: 'BOTH', mandatory: true }
}

/** The section one place up or down; at the edge it stays. */
export function moved<T>(all: T[], at: number, by: 1 | -1): T[] {
  const to = at + by
  if (to < 0 || to >= all.length) return all
  const changed = [...all]
  const [one] = changed.splice(at, 1)
  return one === undefined ? all : changed.toSpliced(to, 0, one)
}

/** Of the six contents, those that no mandatory section answers yet. */
export function missingContents({ sections }: OutlineForm) {
  return CONTENTS.filter(
    (content) => !sections.some(({ mandatory, contents }) => mandatory && contents.includes(content)),
  )
}

export function factsOf(
  { effectiveFrom, sections }: OutlineForm,
  kind: PlanTemplate['kind'],
): PlanTemplateFacts {
  return {
    kind,
    effectiveFrom,
    sections: sections.map(({ id: _, guidance, ...section }) => ({
      ...section,
      ...(guidance && { guidance }),
    })),
  }
}
