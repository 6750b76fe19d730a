import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined'
import { App, Button } from 'antd'
import { useState } from 'react'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { useNaming } from '~/reference/useNaming'
import { problemText } from '~/ui/problemText'
import { saveFile } from '~/ui/saveFile'
import type { Column, LedgerRow, ListedLedger } from '../description'
import { toCsv } from './csv'
import { readAll } from './readAll'
import type { ListSearch } from './search'

interface Props<Row extends LedgerRow> {
  ledger: ListedLedger<Row>
  search: ListSearch
}

/** Exports exactly what is filtered, in the order shown, with every column. */
export function ExportButton<Row extends LedgerRow>({ ledger, search }: Props<Row>) {
  const { message } = App.useApp()
  const texts = useTexts()
  const naming = useNaming()
  const [read, setRead] = useState<number>()

  const heading = ({ title, money }: Column<Row>) =>
    money ? `${texts.t(title)} (${texts.t('ledger.wan')})` : texts.t(title)

  const run = async () => {
    setRead(0)
    try {
      const table: (string | number | null | undefined)[][] = [ledger.columns.map(heading)]
      for await (const page of readAll(ledger.api, search, new AbortController().signal)) {
        for (const row of page.items) table.push(ledger.columns.map((column) => column.text(row, naming)))
        setRead(table.length - 1)
      }
      const name = `${texts.t(ledger.title)}-${new Date().toISOString().slice(0, 10)}.csv`
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
