import { useTexts } from '~/i18n'
import { PaperButtons as Buttons } from '~/reference/papers/PaperButtons'
import { readPaper } from './queries'

interface Props {
  plan: string
  title: string
  /** Which filing; nothing for what is written now. */
  filing?: number
}

/** The plan as an official paper. */
export function PaperButtons({ plan, title, filing }: Props) {
  const { t } = useTexts()
  return (
    <Buttons
      title={title}
      labels={{ docx: t('plan.document'), pdf: t('plan.pdf') }}
      read={(format) => readPaper(plan, filing, format)}
    />
  )
}
