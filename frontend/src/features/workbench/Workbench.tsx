import { Link } from '@tanstack/react-router'
import { may, useMe } from '~/api/me'
import { useTexts } from '~/i18n'
import { PairFigures } from '~/reference/PairFigures'
import { PairName } from '~/reference/PairName'
import { Changes } from './Changes'
import { hasTodos } from './hasTodos'
import { Todos } from './Todos'
import './workbench.css'

export function Workbench() {
  const { t } = useTexts()
  const me = useMe()
  const reads = may(me, 'READ_LEDGER')
  const { pairs } = me
  // The figures of a pair hold those of the sub-pairs below it.
  const own = pairs.filter(({ pair }) => !pairs.some((other) => other.pair.code === pair.parentCode))
  return (
    <div className="page">
      <h1>{t('pair.hello', { name: me.name })}</h1>
      {!reads && !hasTodos(me) && <p>{t(may(me, 'ADMINISTER') ? 'pair.administers' : 'pair.noLedger')}</p>}
      {may(me, 'ADMINISTER') && (
        <p>
          <Link to="/organisations">{t('shell.nav.organisations')}</Link>
        </p>
      )}
      {hasTodos(me) && <Todos />}
      {reads && (
        <>
          {own.length > 0 && (
            <section className="page" aria-labelledby="my-pairs">
              <h2 id="my-pairs">{t('pair.mine')}</h2>
              {own.map(({ pair }) => (
                <section key={pair.code} className="panel workbench-pair">
                  <h3>
                    <PairName code={pair.code} link />
                  </h3>
                  <PairFigures code={pair.code} />
                </section>
              ))}
            </section>
          )}
          <Changes />
        </>
      )}
    </div>
  )
}
