import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { findingsOf, problemText } from '../problemText'
import { saveFile } from '../saveFile'
import { FORMATS, formatsQuery, type PaperFormat } from './paper'

const SHOWN = [
  ['docx', 'ledger.paper.word'],
  ['pdf', 'ledger.paper.pdf'],
] as const

interface Props {
  /** What the file is called. */
  title: string
  read: (format: PaperFormat) => Promise<Blob>
}

/** Something as an official paper; as PDF where the platform makes one. */
export function PaperButtons({ title, read }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const { data: formats } = useQuery(formatsQuery)
  const { mutate, isPending, variables } = useMutation({
    mutationFn: read,
    onSuccess: (paper, format) => saveFile(`${title}.${format}`, paper, FORMATS[format]),
    onError: (error) => {
      const problem = asProblem(error)
      void message.error(findingsOf(problem)[0] ?? problemText(problem, t))
    },
  })
  return SHOWN.filter(([format]) => format === 'docx' || formats?.includes('PDF')).map(([format, label]) => (
    <Button
      key={format}
      icon={<DownloadOutlined aria-hidden />}
      loading={isPending && variables === format}
      onClick={() => mutate(format)}
    >
      {t(label)}
    </Button>
  ))
}
