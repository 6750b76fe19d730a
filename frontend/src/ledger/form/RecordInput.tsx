import { useQueries, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { LONGEST, searchQuery } from '~/api/search'
import { useTexts } from '~/i18n'
import { PairName } from '~/reference/PairName'
import { useSettled } from '~/ui/useSettled'
import { codesIn } from '../codes'
import { LEDGERS, titleOf } from '../titles'
import type { FactInputProps } from './FactInput'
import { offered } from './offered'

const OF_EACH_LEDGER = 8

/** A record that is offered, or those of one ledger. */
interface Offer {
  value?: string
  label: string
  name?: string
  pairCode?: string | null
  options?: Offer[]
}

/** One or several records, looked for by name or code; a code that is typed or pasted is taken as it is. */
export function RecordInput({ id, field, value, onChange }: FactInputProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim().slice(0, LONGEST))
  const ledgers = field.ledgers ?? LEDGERS
  const { data, isFetching } = useQuery(searchQuery(q, OF_EACH_LEDGER, ledgers))
  const several = field.kind === 'records'
  const codes = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  const names = useNames(codes, ledgers)
  // What an earlier text found is not offered: the keys that choose or leave would take it.
  const settled = q === typed.trim().slice(0, LONGEST)
  const groups = typed.trim() === '' ? [] : offered(settled ? data : undefined, typed)

  const take = (more: readonly string[]) => {
    setTyped('')
    onChange?.(several ? [...new Set([...codes, ...more])] : more[0])
  }
  /** Several codes at once were pasted: nothing is left to choose. */
  const type = (text: string) => {
    const pasted = several ? codesIn(text) : []
    if (pasted.length > 1) take(pasted)
    else setTyped(text)
  }
  /** Whoever types a code and goes on has chosen. */
  const leave = () => {
    const told = codesIn(typed)
    if (told.length === 1) take(told)
    else setTyped('')
  }

  return (
    <Select<string | string[], Offer>
      id={id}
      mode={several ? 'multiple' : undefined}
      className="record-input"
      showSearch={{ filterOption: false, searchValue: typed, onSearch: type }}
      allowClear={!field.required}
      placeholder={t('ledger.record.search')}
      notFoundContent={
        typed.trim() === '' ? null : t(isFetching || !settled ? 'shell.loading' : 'ledger.record.nothing')
      }
      popupMatchSelectWidth={false}
      options={groups.map(({ ledger, hits }) => {
        const title = ledger ? titleOf(ledger) : undefined
        return {
          label: t(title ?? 'ledger.record.typed'),
          options: hits.map(({ code, name, pairCode }) => ({ value: code, label: code, name, pairCode })),
        }
      })}
      optionRender={({ data: { value: code, name, pairCode } }) => (
        <span className="record-option">
          {name && <span>{name}</span>}
          <span className="quiet">
            <span className="figure">{code}</span> {pairCode && <PairName code={pairCode} />}
          </span>
        </span>
      )}
      labelRender={({ value: code }) => <Chosen code={String(code)} name={names.get(String(code))} />}
      value={several ? codes : codes[0]}
      onChange={(chosen) => {
        setTyped('')
        onChange?.(chosen)
      }}
      onBlur={leave}
    />
  )
}

function Chosen({ code, name }: { code: string; name: string | undefined }) {
  return (
    <>
      <span className="figure">{code}</span>
      {name && ` ${name}`}
    </>
  )
}

/** What the records of these codes are called, as far as one may see them. */
function useNames(codes: readonly string[], ledgers: readonly string[]): ReadonlyMap<string, string> {
  return useQueries({
    queries: [...new Set(codes)].map((code) => ({ ...searchQuery(code, 1, ledgers), staleTime: Infinity })),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }) => data?.items ?? []).map(({ code, name }) => [code, name])),
  })
}
