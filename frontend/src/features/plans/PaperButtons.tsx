import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { findingsOf, problemText } from '~/ui/problemText'
import { saveFile } from '~/ui/saveFile'
import { formatsQuery, readPaper } from './queries'

interface Props {
  plan: string
  title: string
  /** Which filing; nothing for what is written now. */
  filing?: number
}

const FORMATS = [
  ['docx', 'plan.document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['pdf', 'plan.pdf', 'application/pdf'],
] as const

/** The plan as an official paper. */
export function PaperButtons({ plan, title, filing }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const { data: formats } = useQuery(formatsQuery)
  const { mutate, isPending, variables } = useMutation({
    mutationFn: ([format]: (typeof FORMATS)[number]) => readPaper(plan, filing, format),
    onSuccess: (paper, [format, , type]) => saveFile(`${title}.${format}`, paper, type),
    onError: (error) => {
      const problem = asProblem(error)
      void message.error(findingsOf(problem)[0] ?? problemText(problem, t))
    },
  })
  return FORMATS.filter(([format]) => format === 'docx' || formats?.includes('PDF')).map((kind) => (
    <Button
      key={kind[0]}
      icon={<DownloadOutlined aria-hidden />}
      loading={isPending && variables[0] === kind[0]}
      onClick={() => mutate(kind)}
    >
      {t(kind[1])}
    </Button>
  ))
}
