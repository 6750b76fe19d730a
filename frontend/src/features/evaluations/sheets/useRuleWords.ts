import { useTexts } from '~/i18n'
import { useMeasures } from '~/reference/figure/useMeasures'
import { useNumberNames } from '../result/useNumberNames'
import type { ItemBasis, ScoreItem, ScoringRule } from './sheetQueries'

type Of<T extends ItemBasis['type']> = Extract<ItemBasis, { type: T }>

const NAMES = /\b(?:measures|net|previous|previousNet|duties|region)\.\w+/g

/** Says in words how a number comes about and becomes points. */
export function useRuleWords() {
  const { t, term, titled } = useTexts()
  const { titleOf, unitOf } = useMeasures()
  const nameOf = useNumberNames()
  const all = (parts: string[]) => parts.join(t('scoreSheet.told.separator'))

  /** A formula with its numbers by their names, which stand for themselves where they have none. */
  const formula = (text: string) =>
    text.replaceAll(NAMES, (name) => {
      const told = nameOf(name)
      return told === name ? name : t('scoreSheet.told.number', { name: told })
    })

  const scoring = (rule: ScoringRule, unit = ''): string => {
    switch (rule.type) {
      case 'BANDS':
        return t('scoreSheet.told.BANDS', {
          bands: all(
            rule.bands.map(({ from, points }) =>
              t('scoreSheet.told.band', { from: `${from}${unit}`, points }),
            ),
          ),
        })
      case 'TARGET':
        return t(rule.partial ? 'scoreSheet.told.TARGET_PARTIAL' : 'scoreSheet.told.TARGET', {
          target: `${rule.target}${unit}`,
        })
      case 'GROWTH':
        return t(rule.partial ? 'scoreSheet.told.GROWTH_PARTIAL' : 'scoreSheet.told.GROWTH', {
          target: rule.targetPercent,
        })
      case 'MIN_MAX':
        return t(rule.lowerIsBetter ? 'scoreSheet.told.MIN_MAX_LOWER' : 'scoreSheet.told.MIN_MAX')
      case 'RANK':
        return t(rule.lowerIsBetter ? 'scoreSheet.told.RANK_LOWER' : 'scoreSheet.told.RANK')
    }
  }

  const measured = ({ measure, figure, per, scoring: rule }: Of<'MEASURE'>) => {
    const unit = unitOf(measure)
    return t('scoreSheet.told.MEASURE', {
      measure: titleOf(measure),
      figure: figure === 'NET' ? t('scoreSheet.told.net') : '',
      per: per ? t('scoreSheet.told.perBasis', { basis: term('sheetPer', per) }) : '',
      scoring: scoring(rule, unit && unit !== 'COUNT' && !per ? ` ${term('measureUnit', unit)}` : ''),
    })
  }

  const deducted = ({ startingPoints: start, floor, deductions }: Of<'DEDUCTION'>) =>
    all([
      t('scoreSheet.told.DEDUCTION', { start, floor }),
      ...deductions.map((one) =>
        t(one.atMost === undefined ? 'scoreSheet.told.deduction' : 'scoreSheet.told.deductionMost', {
          title: titled(one),
          what: formula(one.what),
          each: one.pointsEach,
          most: one.atMost ?? '',
        }),
      ),
    ])

  const basis = ({ basis: of, points: most }: Pick<ScoreItem, 'basis' | 'points'>): string => {
    switch (of.type) {
      case 'MEASURE':
        return measured(of)
      case 'EXPRESSION':
        return t('scoreSheet.told.EXPRESSION', {
          expression: formula(of.expression),
          scoring: scoring(of.scoring),
        })
      case 'DEDUCTION':
        return deducted(of)
      case 'BONUS':
        return of.what
          ? t('scoreSheet.told.BONUS', { what: formula(of.what), each: of.pointsEach ?? 0, most })
          : t('scoreSheet.told.BONUS_GIVEN', { most })
      case 'EXPERT':
        return t('scoreSheet.told.EXPERT', {
          count: of.assessorsAtLeast,
          aggregate: term('expertAggregate', of.aggregate),
        })
    }
  }

  const missing = ({ missing: policy }: ScoreItem) =>
    t('scoreSheet.told.missing', { policy: term('missingPolicy', policy) })

  return { basis, scoring, missing }
}
