import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Problem } from '~/api/errors'
import { useTexts } from '~/i18n'
import { randomKey } from '~/ui/randomKey'
import { type AttachmentKind, addAttachment, attachmentsQuery } from './api'
import { formatBytes, LARGEST } from './sizes'

/** A file on its way; it stays in sight when it was refused, until the person has read why. */
export interface Upload {
  key: string
  name: string
  size: string
  share: number
  error?: unknown
}

/** Sends chosen files, one after the other. */
export function useUploads(recordId: string, onDone: (name: string) => void) {
  const { t } = useTexts()
  const client = useQueryClient()
  const [uploads, setUploads] = useState<Upload[]>([])
  const change = (key: string, news: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)))
  const dismiss = (key: string) => setUploads((all) => all.filter((one) => one.key !== key))

  async function send(file: File, key: string, kind: AttachmentKind): Promise<void> {
    try {
      if (file.size > LARGEST) throw new Problem({ detail: t('attachment.tooLarge') }, 413)
      await addAttachment(recordId, kind, file, (share) => change(key, { share }))
      dismiss(key)
      onDone(file.name)
    } catch (error) {
      change(key, { error })
    }
  }

  async function add(files: readonly File[], kind: AttachmentKind): Promise<void> {
    const begun = files.map((file) => ({ file, key: randomKey() }))
    setUploads((all) => [
      ...all,
      ...begun.map(({ file, key }) => ({ key, name: file.name, size: formatBytes(file.size), share: 0 })),
    ])
    for (const { file, key } of begun) await send(file, key, kind)
    await client.invalidateQueries(attachmentsQuery(recordId))
  }

  return { uploads, add, dismiss }
}
