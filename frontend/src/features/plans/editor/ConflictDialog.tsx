import type { JSONContent } from '@tiptap/core'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTexts } from '~/i18n'
import { type Stretch, together } from './merge'
import type { Narrative } from './narrative'
import { wordsOf } from './words'

type Taken = 'mine' | 'theirs' | 'both'

interface Props {
  stretches: Stretch[]
  onResolve: (text: Narrative) => void
}

const CHOICES = [
  ['mine', 'plan.useMine'],
  ['theirs', 'plan.useTheirs'],
  ['both', 'plan.keepBoth'],
] as const

/** Both texts side by side wherever both sides changed the same paragraphs; nothing is lost unless a person says so. */
export function ConflictDialog({ stretches, onResolve }: Props) {
  const { t } = useTexts()
  const parted = stretches.filter((stretch) => 'mine' in stretch)
  const [taken, setTaken] = useState<Taken[]>(parted.map(() => 'both'))
  const resolve = () => {
    let place = 0
    onResolve(together(stretches, ({ mine, theirs }) => chosen(taken[place++] ?? 'both', mine, theirs)))
  }
  return (
    <Modal
      open
      width="min(60rem, 100%)"
      title={t('plan.conflict')}
      closable={false}
      maskClosable={false}
      keyboard={false}
      footer={
        <Button type="primary" onClick={resolve}>
          {t('shell.confirm')}
        </Button>
      }
    >
      <p className="quiet">{t('plan.conflictHint')}</p>
      {parted.map(({ mine, theirs }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places of one text, in their order
        <fieldset key={i} className="conflict-place">
          <legend>{t('plan.conflict')}</legend>
          <div className="conflict-sides">
            <Said title={t('plan.mine')} blocks={mine} />
            <Said title={t('plan.theirs')} blocks={theirs} />
          </div>
          {CHOICES.map(([choice, text]) => (
            <label key={choice}>
              <input
                type="radio"
                name={`conflict-${i}`}
                checked={taken[i] === choice}
                onChange={() => setTaken((now) => now.map((one, at) => (at === i ? choice : one)))}
              />{' '}
              {t(text)}
            </label>
          ))}
        </fieldset>
      ))}
    </Modal>
  )
}

function chosen(taken: Taken, mine: JSONContent[], theirs: JSONContent[]): JSONContent[] {
  if (taken === 'both') return [...mine, ...theirs]
  return taken === 'mine' ? mine : theirs
}

function Said({ title, blocks }: { title: string; blocks: JSONContent[] }) {
  return (
    <div>
      <strong>{title}</strong>
      {blocks.length === 0 && <p className="quiet">—</p>}
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, in their order
        <p key={i}>{wordsOf(block)}</p>
      ))}
    </div>
  )
}
