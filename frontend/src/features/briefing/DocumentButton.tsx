import DownloadOutlined from '@ant-design/icons/es/icons/DownloadOutlined'
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { asProblem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { problemText } from '~/ui/problemText'
import { saveFile } from '~/ui/saveFile'
import { readDocument } from './queries'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The same as a paper to take along. */
export function DocumentButton({ code, since, on }: { code: string; since?: string; on: string }) {
  const { t } = useTexts()
  const { message } = App.useApp()
  const { mutate, isPending } = useMutation({
    mutationFn: () => readDocument(code, since),
    onSuccess: (document) => saveFile(`${t('briefing.title')}-${code}-${on}.docx`, document, WORD),
    onError: (error) => void message.error(problemText(asProblem(error), t)),
  })
  return (
    <Button type="primary" icon={<DownloadOutlined />} loading={isPending} onClick={() => mutate()}>
      {t('briefing.document')}
    </Button>
  )
}
