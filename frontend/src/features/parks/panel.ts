import type { Park } from '~/api/types'

/** What each part of a park's page is given. */
export interface PanelProps {
  park: Park
  etag: string
}
