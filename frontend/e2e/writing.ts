import type { Page } from '@playwright/test'

/** Writes at the end of a section, as a person does who clicks into it. */
export async function write(page: Page, section: string, text: string) {
  const place = page.getByRole('textbox', { name: section })
  await place.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(text)
}
