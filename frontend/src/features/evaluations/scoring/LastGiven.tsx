import { Button } from 'antd'
import { useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { formatInstant } from '~/ui/format'
import type { ScoreInput } from '../roundQueries'
import '~/ui/notice.css'

interface Props {
  given: ScoreInput | undefined
  /** Whether what was typed was refused because there is another figure by now. */
  stale: boolean
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Whose figure counts now where it is somebody else's; who typed another one says which of both is to stand. */
export function LastGiven({ given, stale, onKeepMine, onTakeTheirs }: Props) {
  const { t, language } = useTexts()
  const me = useMe()
  if (!given || given.points === undefined || given.by === me.username) return null
  const own = me.pairs.find(({ pair }) => pair.code === given.pairCode)?.side
  const who = given.side ? `${t(`shell.side.${given.side}`)} ${given.by}` : given.by
  return (
    <div className="notice" data-tone={stale ? 'bad' : 'calm'} role={stale ? 'alert' : undefined}>
      <div>
        <p>
          {t(own === given.side ? 'scoring.givenByColleague' : 'scoring.givenByOthers', {
            who,
            points: given.points,
            at: formatInstant(given.at, language),
          })}
        </p>
        {given.remark && <p className="fact-text">{given.remark}</p>}
        {stale && (
          <>
            <p>{t('scoring.stale')}</p>
            <p className="review-buttons no-print">
              <Button onClick={onTakeTheirs}>{t('scoring.takeTheirs')}</Button>
              <Button onClick={onKeepMine}>{t('scoring.keepMine')}</Button>
            </p>
          </>
        )}
      </div>
    </div>
  )
}
