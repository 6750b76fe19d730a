import type { ThemeConfig } from 'antd'
import { theme } from 'antd'
import type { Preferences } from '~/ui/preferences'

/** Base text in CSS pixels: 大字版 is 18 pt and can go up to 30 pt. */
export const TEXT_PIXELS: Record<Preferences['textSize'], number> = { normal: 15, large: 24, largest: 40 }

const CONTROL_PIXELS: Record<Preferences['textSize'], number> = { normal: 34, large: 48, largest: 72 }

const FONTS =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif'

/** Ant Design's tokens with the contrasts of WCAG AA; the rest of the styles read them as CSS variables. */
export function themeFor(dark: boolean, textSize: Preferences['textSize']): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'duikou' },
    hashed: false,
    token: {
      // A button that still moves while it is pressed is missed on a slow machine.
      motion: false,
      colorPrimary: dark ? '#3fb8c2' : '#0b5f66',
      colorLink: dark ? '#6cc5cd' : '#0b5f66',
      colorPrimaryBg: dark ? '#12302f' : '#e0eff0',
      controlItemBgActive: dark ? '#12302f' : '#e0eff0',
      controlItemBgActiveHover: dark ? '#173d3b' : '#d3e8e9',
      colorError: dark ? '#f0807a' : '#b42318',
      colorTextPlaceholder: dark ? 'rgba(255,255,255,0.6)' : 'rgba(0,0,0,0.6)',
      colorTextDescription: dark ? 'rgba(255,255,255,0.7)' : 'rgba(0,0,0,0.65)',
      colorTextTertiary: dark ? 'rgba(255,255,255,0.7)' : 'rgba(0,0,0,0.65)',
      colorBgLayout: dark ? '#0c1213' : '#f3f6f6',
      borderRadius: 6,
      fontFamily: FONTS,
      fontSize: TEXT_PIXELS[textSize],
      controlHeight: CONTROL_PIXELS[textSize],
    },
    components: dark ? { Button: { primaryColor: '#04191b' } } : {},
  }
}
