import '~/ui/skeleton.css'

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']

export function SkeletonRows({ columns }: { columns: number }) {
  return ROWS.map((row) => (
    <tr key={row} role="row" className="list-row">
      <td role="cell" colSpan={columns}>
        <div className="skeleton skeleton-line" />
      </td>
    </tr>
  ))
}
