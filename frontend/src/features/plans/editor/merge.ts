import type { JSONContent } from '@tiptap/core'
import { diff3Merge } from 'node-diff3'
import { type Narrative, plain } from './narrative'

/** A stretch that both sides left alike or that one alone changed, or one that both changed. */
export type Stretch = { agreed: JSONContent[] } | { mine: JSONContent[]; theirs: JSONContent[] }

/** Lays what two have made of the same text together, paragraph by paragraph. */
export function merge(mine: Narrative, base: Narrative, theirs: Narrative): Stretch[] {
  return diff3Merge(written(mine), written(base), written(theirs), { excludeFalseConflicts: true }).map(
    ({ ok, conflict }) =>
      ok
        ? { agreed: ok.map(read) }
        : { mine: conflict?.a.map(read) ?? [], theirs: conflict?.b.map(read) ?? [] },
  )
}

export function isAgreed(stretches: Stretch[]): boolean {
  return stretches.every((stretch) => 'agreed' in stretch)
}

/** The text that results where of each stretch that both changed this is taken. */
export function together(
  stretches: Stretch[],
  choose: (stretch: { mine: JSONContent[]; theirs: JSONContent[] }) => JSONContent[],
): Narrative {
  return {
    type: 'doc',
    content: stretches.flatMap((stretch) => ('agreed' in stretch ? stretch.agreed : choose(stretch))),
  }
}

function written({ content }: Narrative): string[] {
  return (content ?? []).map((block) => JSON.stringify(plain(block)))
}

function read(block: string): JSONContent {
  return JSON.parse(block) as JSONContent
}
