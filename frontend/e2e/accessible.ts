import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The page is there, whole and at rest: what still moves or fades in is measured wrong. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('.page-skeleton')).toHaveCount(0)
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished),
    ).catch(() => []),
  )
}

/** No violation that axe finds, or none of those rules alone that bear one of the tags. */
export async function expectAccessible(page: Page, tags: string[] = []): Promise<void> {
  await settled(page)
  const axe = new AxeBuilder({ page })
  const { violations } = await (tags.length > 0 ? axe.withTags(tags) : axe).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
