import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import './buttonLink.css'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  primary?: boolean
  icon?: ReactNode
  ref?: Ref<HTMLAnchorElement>
}

function Anchor({ primary = false, icon, children, ...anchor }: Props) {
  return (
    <a {...anchor} className="button-link" data-primary={primary}>
      {icon}
      {children}
    </a>
  )
}

/** A link to another page that looks like a button. */
export const ButtonLink: LinkComponent<typeof Anchor> = createLink(Anchor)
