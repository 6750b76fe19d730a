import type { SearchHit } from '~/api/types'

export interface Piece {
  text: string
  marked: boolean
}

/** A text of a hit, cut where what was looked for begins and ends. */
export function pieces(
  text: string,
  marks: SearchHit['marks'],
  part: SearchHit['marks'][number]['in'],
): Piece[] {
  const cut: Piece[] = []
  let done = 0
  for (const { from, to } of marks.filter((mark) => mark.in === part)) {
    cut.push({ text: text.slice(done, from), marked: false }, { text: text.slice(from, to), marked: true })
    done = to
  }
  cut.push({ text: text.slice(done), marked: false })
  return cut.filter((piece) => piece.text !== '')
}
