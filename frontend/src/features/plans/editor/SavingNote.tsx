import { useTexts } from '~/i18n'
import { problemText } from '~/ui/problemText'
import type { Saving } from './SectionSaver'

interface Props {
  saving: Saving
  note: 'merged' | 'restored' | undefined
}

const WORDS = {
  saved: 'plan.saved',
  waiting: 'plan.notSaved',
  saving: 'plan.saving',
  offline: 'plan.offline',
  conflict: 'plan.conflict',
} as const

/** Whether what was written is safe; said once it changes, so that nobody has to look for it. */
export function SavingNote({ saving, note }: Props) {
  const { t } = useTexts()
  const refused = saving.state === 'refused'
  return (
    <p className="saving-note" data-saving={saving.state} role={refused ? 'alert' : 'status'}>
      {saving.state === 'refused'
        ? `${t('plan.refused')}${saving.problem.errors[0]?.message ?? problemText(saving.problem, t)}`
        : t(WORDS[saving.state])}
      {note && ` · ${t(note === 'merged' ? 'plan.merged' : 'plan.draftFound')}`}
    </p>
  )
}
