import type { Locale } from 'antd/es/locale'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Messages as FirstMessages } from './zh-CN'
import type { about } from './zh-CN/about'
import type { administration } from './zh-CN/administration'
import type { briefing } from './zh-CN/briefing'
import type { commendation } from './zh-CN/commendation'
import type { coverage } from './zh-CN/coverage'
import type { discrepancy } from './zh-CN/discrepancy'
import type { duty } from './zh-CN/duty'
import type { evaluation } from './zh-CN/evaluation'
import type { evaluationTerms } from './zh-CN/evaluationTerms'
import type { notice, noticeTerms } from './zh-CN/notice'
import type { objection } from './zh-CN/objection'
import type { order } from './zh-CN/order'
import type { pairPage } from './zh-CN/pairPage'
import type { plan } from './zh-CN/plan'
import type { planTerms } from './zh-CN/planTerms'
import type { result } from './zh-CN/result'
import type { scoreSheet } from './zh-CN/scoreSheet'
import type { scoring } from './zh-CN/scoring'
import type { whatIf } from './zh-CN/whatIf'

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string]

/** The texts of the first page, and those that come with the pages that need them. */
export type Messages = Omit<FirstMessages, 'term'> &
  typeof administration & {
    about: typeof about
    briefing: typeof briefing
    coverage: typeof coverage
    discrepancy: typeof discrepancy
    duty: typeof duty
    notice: typeof notice
    pairPage: typeof pairPage
    plan: typeof plan
    evaluation: typeof evaluation
    scoring: typeof scoring
    objection: typeof objection
    order: typeof order
    commendation: typeof commendation
    result: typeof result
    scoreSheet: typeof scoreSheet
    whatIf: typeof whatIf
    term: FirstMessages['term'] & typeof noticeTerms & typeof planTerms & typeof evaluationTerms
  }

export type MessageKey = Paths<Messages>
export type TermGroup = keyof Messages['term']
export type Language = 'zh-CN' | 'en'
type Values = Record<string, string | number>

const LOADERS = { 'zh-CN': () => import('./zh-CN'), en: () => import('./en') }

const LATER = {
  administration: {
    'zh-CN': () => import('./zh-CN/administration').then(({ administration }) => administration),
    en: () => import('./en/administration').then(({ administration }) => administration),
  },
  notice: {
    'zh-CN': () =>
      import('./zh-CN/notice').then(({ notice, noticeTerms }) => ({ notice, term: noticeTerms })),
    en: () => import('./en/notice').then(({ notice, noticeTerms }) => ({ notice, term: noticeTerms })),
  },
  about: {
    'zh-CN': () => import('./zh-CN/about').then(({ about }) => ({ about })),
    en: () => import('./en/about').then(({ about }) => ({ about })),
  },
  briefing: {
    'zh-CN': () => import('./zh-CN/briefing').then(({ briefing }) => ({ briefing })),
    en: () => import('./en/briefing').then(({ briefing }) => ({ briefing })),
  },
  coverage: {
    'zh-CN': () => import('./zh-CN/coverage').then(({ coverage }) => ({ coverage })),
    en: () => import('./en/coverage').then(({ coverage }) => ({ coverage })),
  },
  discrepancy: {
    'zh-CN': () => import('./zh-CN/discrepancy').then(({ discrepancy }) => ({ discrepancy })),
    en: () => import('./en/discrepancy').then(({ discrepancy }) => ({ discrepancy })),
  },
  duty: {
    'zh-CN': () => import('./zh-CN/duty').then(({ duty }) => ({ duty })),
    en: () => import('./en/duty').then(({ duty }) => ({ duty })),
  },
  pairPage: {
    'zh-CN': () => import('./zh-CN/pairPage').then(({ pairPage }) => ({ pairPage })),
    en: () => import('./en/pairPage').then(({ pairPage }) => ({ pairPage })),
  },
  evaluation: {
    'zh-CN': () => import('./zh-CN/evaluations').then(({ evaluations }) => evaluations),
    en: () => import('./en/evaluations').then(({ evaluations }) => evaluations),
  },
  plan: {
    'zh-CN': async () => {
      const [{ plan }, { planTerms }] = await Promise.all([
        import('./zh-CN/plan'),
        import('./zh-CN/planTerms'),
      ])
      return { plan, term: planTerms }
    },
    en: async () => {
      const [{ plan }, { planTerms }] = await Promise.all([import('./en/plan'), import('./en/planTerms')])
      return { plan, term: planTerms }
    },
  },
}

const learnt = new Set<keyof typeof LATER>()
let speaking: Promise<unknown> = Promise.resolve()

/** Loads the texts of pages that few open; what has been learnt is known in every language spoken after. */
export async function learn(...parts: (keyof typeof LATER)[]): Promise<void> {
  for (const part of parts) learnt.add(part)
  await speaking
  await Promise.all(parts.map((part) => teach(i18next.language as Language, part)))
}

async function teach(language: Language, part: keyof typeof LATER): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await LATER[part][language](), true)
}

/** Loads one language with Ant Design's own texts; returns the latter. */
export function speak(language: Language): Promise<Locale> {
  const spoken = spoke(language)
  speaking = spoken
  return spoken
}

async function spoke(language: Language): Promise<Locale> {
  const { messages, antdLocale } = await LOADERS[language]()
  if (!i18next.isInitialized) {
    await i18next
      .use(initReactI18next)
      .init({ lng: language, fallbackLng: false, resources: {}, interpolation: { escapeValue: false } })
  }
  i18next.addResourceBundle(language, 'translation', messages)
  for (const part of learnt) await teach(language, part)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  document.title = messages.shell.product
  return antdLocale
}

export interface Texts {
  language: Language
  t: (key: MessageKey, values?: Values) => string
  /** The word for a code of an enumeration; an unknown code stands for itself. */
  term: (group: TermGroup, code: string | null | undefined) => string
  /** The name of a thing that has one in each language. */
  named: (thing: { nameZh: string; nameEn?: string | null }) => string
  titled: (thing: { titleZh: string; titleEn?: string | null }) => string
}

export function useTexts(): Texts {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'zh-CN'
  const choose = (zh: string, en: string | null | undefined) => (language === 'en' && en ? en : zh)
  return {
    language,
    t: (key, values) => t(key, values ?? {}),
    term: (group, code) => (code ? t(`term.${group}.${code}`, { defaultValue: code }) : ''),
    named: (thing) => choose(thing.nameZh, thing.nameEn),
    titled: (thing) => choose(thing.titleZh, thing.titleEn),
  }
}
