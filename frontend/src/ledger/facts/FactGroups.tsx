import { useTexts } from '~/i18n'
import type { Facts } from '../description'
import { FactValue } from './FactValue'
import { type Field, grouped } from './fields'

interface Props {
  fields: readonly Field[]
  facts: Facts
}

/** All facts of a record in their groups. */
export function FactGroups({ fields, facts }: Props) {
  const { t } = useTexts()
  const shown = fields.filter((field) => !field.elsewhere && (field.when?.(facts) ?? true))
  const groups = grouped(shown).filter((group) => group.fields.some(({ name }) => facts[name] !== undefined))
  return groups.map((group) => (
    <section key={group.title} className="panel">
      <h2>{t(group.title)}</h2>
      <dl className="facts">
        {group.fields.map((field) => (
          <div key={field.name} data-wide={isWide(field)}>
            <dt>{t(field.label)}</dt>
            <dd>
              <FactValue field={field} value={facts[field.name]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}

function isWide({ kind }: Field): boolean {
  return (
    kind === 'rows' || kind === 'longText' || kind === 'records' || kind === 'choices' || kind === 'address'
  )
}
