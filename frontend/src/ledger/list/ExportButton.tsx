import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined'
import { App, Button } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { type MessageKey, useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { problemText } from '~/ui/problemText'
import { saveFile } from '~/ui/saveFile'
import type { Column, Page, Question } from '../description'
import { toCsv } from './csv'
import { fileName } from './fileName'
import { readAll } from './readAll'
import type { ListSearch } from './search'

/** What is exported of a list: a column of the file for each of its own. */
export type ExportedColumn<Row> = Pick<Column<Row>, 'title' | 'money' | 'text'>

interface Props<Row> {
  title: MessageKey
  columns: readonly ExportedColumn<Row>[]
  page: (search: ListSearch) => Question<Page<Row>>
  search: ListSearch
}

/** Exports exactly what is filtered, in the order shown, with every column. */
export function ExportButton<Row>({ title, columns, page: pageOf, search }: Props<Row>) {
  const { message } = App.useApp()
  const texts = useTexts()
  const naming = useNaming()
  const [read, setRead] = useState<number>()

  const heading = (column: ExportedColumn<Row>) =>
    column.money ? `${texts.t(column.title)} (${texts.t('ledger.wan')})` : texts.t(column.title)

  const run = async () => {
    setRead(0)
    try {
      const table: (string | number | null | undefined)[][] = [columns.map(heading)]
      for await (const page of readAll(pageOf, search, new AbortController().signal)) {
        for (const row of page.items) table.push(columns.map((column) => column.text(row, naming)))
        setRead(table.length - 1)
      }
      const name = fileName(texts.t(title), search)
      saveFile(name, toCsv(table), 'text/csv;charset=utf-8')
    } catch (error) {
      void message.error(problemText(asProblem(error), texts.t))
    } finally {
      setRead(undefined)
    }
  }

  return (
    <Button type="text" icon={<DownloadOutlined aria-hidden />} disabled={read !== undefined} onClick={run}>
      {read === undefined ? texts.t('list.export') : texts.t('list.exporting', { count: read })}
    </Button>
  )
}
