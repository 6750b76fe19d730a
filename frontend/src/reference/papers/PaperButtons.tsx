import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { api, unwrap } from '~/api/client'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { findingsOf, problemText } from '~/ui/problemText'
import { saveFile } from '~/ui/saveFile'

export type PaperFormat = 'docx' | 'pdf'

interface Props {
  /** What the file is called. */
  title: string
  labels: Record<PaperFormat, string>
  read: (format: PaperFormat) => Promise<Blob>
}

const TYPES = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['pdf', 'application/pdf'],
] as const

/** As what this platform makes papers. */
const formatsQuery = queryOptions({
  queryKey: ['document-formats'],
  queryFn: async ({ signal }) => (await unwrap(await api.GET('/api/v1/document-formats', { signal }))).items,
  staleTime: Number.POSITIVE_INFINITY,
})

/** An official paper to take along, in each format that this platform makes. */
export function PaperButtons({ title, labels, read }: Props) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const { data: formats } = useQuery(formatsQuery)
  const { mutate, isPending, variables } = useMutation({
    mutationFn: ([format]: (typeof TYPES)[number]) => read(format),
    onSuccess: (paper, [format, type]) => saveFile(`${title}.${format}`, paper, type),
    onError: (error) => {
      const problem = asProblem(error)
      void message.error(findingsOf(problem)[0] ?? problemText(problem, t))
    },
  })
  return TYPES.filter(([format]) => format === 'docx' || formats?.includes('PDF')).map((kind) => (
    <Button
      key={kind[0]}
      icon={<DownloadOutlined aria-hidden />}
      loading={isPending && variables[0] === kind[0]}
      onClick={() => mutate(kind)}
    >
      {labels[kind[0]]}
    </Button>
  ))
}
