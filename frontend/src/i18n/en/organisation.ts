import type { organisation as Organisation } from '../zh-CN/organisation'

export const organisation: typeof Organisation = {
  add: 'Add an organisation',
  lead: 'A local organisation acts for one region, on the pairs that the region is a side of and those below them alone. To which organisation a user belongs is kept with the accounts.',
  outOfUse: 'Out of use',
  and: ', ',
  noPair: 'Not a side of any pair',
  change: 'Change',
  save: 'Save',
  region: 'Region',
  regionHint: 'Regions that are a side of a pair and have no organisation yet.',
  chooseRegion: 'Choose',
  nameZh: 'Chinese name',
  nameEn: 'English name',
  code: 'Code',
  codeHint: 'Small letters, as the claim organisation of its users’ tokens has it; it stays for good.',
  inUse: 'In use',
  inUseHint: 'Out of use, its users may do nothing; records stay as they are.',
}
