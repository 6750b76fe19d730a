import { expect, it } from 'vitest'
import { englishNames } from './englishNames'

const region = (code: string) => ({ code, name: code })

it('calls both sides of a pair as the pair does, and a region always alike', () => {
  const names = englishNames([
    { nameEn: 'Changchun–Tianjin', northeast: region('220100'), east: region('120000') },
    { nameEn: 'Inner Mongolia–eastern partners', northeast: region('150000') },
    { nameEn: 'Lianhuashan Resort–Jinghai District', northeast: region('220100'), east: region('120118') },
  ])
  expect(Object.fromEntries(names)).toEqual({
    220100: 'Changchun',
    120000: 'Tianjin',
    150000: 'Inner Mongolia',
    120118: 'Jinghai District',
  })
})
