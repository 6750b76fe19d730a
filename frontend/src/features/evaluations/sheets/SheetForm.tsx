import { Select } from 'antd'
import { createContext, type ReactNode, use, useState } from 'react'
import type { FieldError } from '~/api/errors'
import { type MessageKey, useTexts } from '~/i18n'
import { useReferenceOptions } from '~/reference/options'
import { Labelled } from '../Labelled'
import { type Path, pointerOf, valueAt } from './sheetDraft'
import type { ScoreSheetFacts } from './sheetQueries'

interface Editing {
  draft: ScoreSheetFacts
  put: (path: Path, value: unknown) => void
  /** What the platform finds wrong with the sheet as it is. */
  faults: readonly FieldError[]
}

export const EditingContext = createContext<Editing | undefined>(undefined)

export function useEditing(): Editing {
  const editing = use(EditingContext)
  if (!editing) throw new Error('a field outside of a sheet')
  return editing
}

/** What stands at a place, how it is changed, and what is wrong with it. */
export function usePlace(path: Path) {
  const { draft, put, faults } = useEditing()
  const pointer = pointerOf(path)
  return {
    value: valueAt(draft, path),
    put: (value: unknown) => put(path, value),
    wrong: faults.find((fault) => fault.pointer === pointer)?.message,
  }
}

interface FieldProps {
  path: Path
  label: MessageKey
  hint?: MessageKey
}

export function TextField({ path, label, hint, lines }: FieldProps & { lines?: number }) {
  const { t } = useTexts()
  const { value, put, wrong } = usePlace(path)
  const text = typeof value === 'string' ? value : ''
  const change = (typed: string) => put(typed === '' ? undefined : typed)
  return (
    <Labelled label={t(label)} hint={hint && t(hint)} wrong={wrong} place={pointerOf(path)}>
      {(field) =>
        lines ? (
          <textarea
            {...field}
            className="input"
            rows={lines}
            value={text}
            onChange={({ target }) => change(target.value)}
          />
        ) : (
          <input {...field} className="input" value={text} onChange={({ target }) => change(target.value)} />
        )
      }
    </Labelled>
  )
}

/** Keeps what is typed until it is a number: 0. is on the way to 0.5. */
export function NumberField({ path, label }: FieldProps) {
  const { t } = useTexts()
  const { value, put, wrong } = usePlace(path)
  const [typed, type] = useState('')
  const number = typeof value === 'number' ? String(value) : ''
  const shown = numberOf(typed) === value ? typed : number
  return (
    <Labelled label={t(label)} wrong={wrong} place={pointerOf(path)}>
      {(field) => (
        <input
          {...field}
          className="input figure"
          inputMode="decimal"
          value={shown}
          onChange={({ target }) => {
            type(target.value)
            put(numberOf(target.value))
          }}
        />
      )}
    </Labelled>
  )
}

function numberOf(text: string): number | undefined {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? undefined : number
}

interface SelectProps extends FieldProps {
  options: readonly { value: string; label: string }[]
  /** What no choice means; without it something has to be chosen. */
  none?: string
  disabled?: boolean
  /** What a choice leads to, where it is more than its value. */
  onChoose?: (value: string) => void
}

export function SelectField({ path, label, options, none, disabled = false, onChoose }: SelectProps) {
  const { t } = useTexts()
  const { value, put, wrong } = usePlace(path)
  const chosen = typeof value === 'string' ? value : ''
  const known = chosen === '' || options.some((option) => option.value === chosen)
  return (
    <Labelled label={t(label)} wrong={wrong} place={pointerOf(path)}>
      {(field) => (
        <select
          {...field}
          className="input"
          disabled={disabled}
          value={chosen}
          onChange={({ target }) =>
            (onChoose ?? put)(target.value === '' ? (undefined as never) : target.value)
          }
        >
          {(none !== undefined || chosen === '') && <option value="">{none}</option>}
          {!known && <option value={chosen}>{chosen}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

export function CheckField({ path, label }: FieldProps) {
  const { t } = useTexts()
  const { value, put } = usePlace(path)
  return (
    <label className="check">
      <input type="checkbox" checked={value === true} onChange={({ target }) => put(target.checked)} />
      {t(label)}
    </label>
  )
}

/** Codes beside each other; what is wrong with one of them is said of all. */
export function CodesField({ path, label, hint }: FieldProps) {
  const { t } = useTexts()
  const { value, put } = usePlace(path)
  const codes = Array.isArray(value) ? value.map(String) : []
  const [typed, type] = useState('')
  const shown = split(typed).join(' ') === codes.join(' ') ? typed : codes.join(' ')
  return (
    <Labelled label={t(label)} hint={hint && t(hint)} wrong={useWrongWithin(path)} place={pointerOf(path)}>
      {(field) => (
        <input
          {...field}
          className="input"
          value={shown}
          onChange={({ target }) => {
            type(target.value)
            put(split(target.value))
          }}
        />
      )}
    </Labelled>
  )
}

function split(text: string): string[] {
  return text.split(/[\s,，、]+/).filter((code) => code !== '')
}

/** Pairs by their names, in the order in which they are chosen. */
export function PairsField({ path, label }: FieldProps) {
  const { t } = useTexts()
  const { value, put } = usePlace(path)
  const pairs = useReferenceOptions('pair')
  return (
    <Labelled label={t(label)} wrong={useWrongWithin(path)} place={pointerOf(path)}>
      {({ id }) => (
        <Select<string[]>
          id={id}
          mode="multiple"
          value={Array.isArray(value) ? value.map(String) : []}
          options={pairs}
          optionFilterProp="label"
          onChange={put}
        />
      )}
    </Labelled>
  )
}

/** What is wrong with a place or with one of several things that stand there. */
function useWrongWithin(path: Path): string | undefined {
  const { faults } = useEditing()
  const pointer = pointerOf(path)
  return faults.find((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`))?.message
}

/** What is wrong with a place that is no field of its own. */
export function Fault({ path }: { path: Path }) {
  const { wrong } = usePlace(path)
  return wrong ? (
    <p className="wrong" data-place={pointerOf(path)}>
      {wrong}
    </p>
  ) : null
}

export function Row({ children }: { children: ReactNode }) {
  return <div className="sheet-row">{children}</div>
}
