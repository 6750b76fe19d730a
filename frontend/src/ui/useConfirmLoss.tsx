import { App } from 'antd'
import { useTexts } from '~/i18n'
import './confirmLoss.css'

interface Loss {
  title: string
  /** What cannot be had again. */
  lost: string
  /** What is not touched. */
  stays: string
  /** What the button says that does it. */
  button: string
}

/** Asks before something is lost for good. Whoever presses a key without reading loses nothing: “cancel” has the focus. */
export function useConfirmLoss(): (loss: Loss) => Promise<boolean> {
  const { t } = useTexts()
  const { modal } = App.useApp()
  return async ({ title, lost, stays, button }) =>
    await modal.confirm({
      title,
      content: (
        <div className="loss">
          <p>{lost}</p>
          <p>{stays}</p>
        </div>
      ),
      okText: button,
      okButtonProps: { danger: true },
      cancelText: t('shell.cancel'),
      autoFocusButton: 'cancel',
    })
}
