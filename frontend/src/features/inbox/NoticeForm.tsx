import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { NoticeChoice, NoticeWish } from '~/api/types'
import { useTexts } from '~/i18n'
import { Choice } from '~/ui/Choice'
import { Instant } from '~/ui/Instant'
import { ProblemNotice } from '~/ui/ProblemNotice'
import { changeNotices, noticesQuery } from './queries'
import '~/ui/notice.css'

const TOPICS: NoticeWish['topics'] = ['DUTIES', 'PLANS', 'COMMENTS', 'LEDGERS', 'EVALUATIONS']

interface Props {
  choice: NoticeChoice
  etag: string
  onSaved: () => void
  onChanged: () => void
}

export function NoticeForm({ choice, etag, onSaved, onChanged }: Props) {
  const { t, term } = useTexts()
  const queries = useQueryClient()
  const [wish, setWish] = useState<NoticeWish>({
    mail: choice.mail,
    language: choice.language,
    topics: choice.topics,
  })
  const save = useMutation({
    mutationFn: () => changeNotices(wish, etag),
    onSuccess: (saved) => {
      queries.setQueryData(noticesQuery.queryKey, saved)
      onSaved()
    },
  })
  const times = { digest: choice.digestAt, from: choice.officeFrom, to: choice.officeTo }
  const toggle = (topic: NoticeWish['topics'][number], on: boolean) =>
    setWish({ ...wish, topics: TOPICS.filter((one) => (one === topic ? on : wish.topics.includes(one))) })
  return (
    <form
      className="panel notice-form"
      onChange={onChanged}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {!choice.mailAvailable && (
        <p className="notice" data-tone="wait">
          {t('notice.off')}
        </p>
      )}
      <p>
        {t('notice.address')}: {choice.address ?? <span className="quiet">{t('notice.noAddress')}</span>}
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={wish.mail}
          disabled={!choice.address && !wish.mail}
          onChange={({ target }) => setWish({ ...wish, mail: target.checked })}
        />
        {t('notice.mail')}
      </label>
      <p className="quiet">{t('notice.times', times)}</p>
      <Choice
        legend={t('notice.language')}
        options={['ZH', 'EN']}
        value={wish.language}
        text={(option) => term('noticeLanguage', option)}
        onChange={(language) => setWish({ ...wish, language })}
      />
      <fieldset className="choice">
        <legend>{t('notice.topics')}</legend>
        {TOPICS.map((topic) => (
          <label key={topic} className="check">
            <input
              type="checkbox"
              checked={wish.topics.includes(topic)}
              disabled={topic === 'DUTIES'}
              onChange={({ target }) => toggle(topic, target.checked)}
            />
            {term('noticeTopic', topic)}
          </label>
        ))}
      </fieldset>
      <p className="quiet">{t('notice.dutiesStay')}</p>
      {choice.lastSentAt && (
        <p className="quiet">
          {t('notice.lastSent')}: <Instant at={choice.lastSentAt} />
        </p>
      )}
      {choice.lastRefusedAt && (
        <p className="notice" data-tone="bad">
          {t('notice.lastRefused')} (<Instant at={choice.lastRefusedAt} />)
        </p>
      )}
      {save.error && <ProblemNotice error={save.error} />}
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('notice.save')}
      </Button>
    </form>
  )
}
