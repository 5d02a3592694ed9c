import type { Locator, Page } from 'playwright-core'
import { isFocusSeen } from './keyboard-walk.ts'

const MOST_STEPS = 400

/** Hands that never leave the keyboard: everything is reached with Tab, seen to have the focus, then typed at. */
export type Keys = {
  readonly to: (target: Locator) => Promise<void>
  /** Goes there and presses Enter. */
  readonly press: (target: Locator) => Promise<void>
  /** Goes there and writes, over whatever stands in it. */
  readonly type: (target: Locator, text: string) => Promise<void>
  /** Ticks a box with the space bar. */
  readonly tick: (target: Locator) => Promise<void>
  /** Steps through a list, or a group of which one is chosen, until it shows this. */
  readonly pick: (target: Locator, label: string) => Promise<void>
  readonly choose: (group: Locator, label: string) => Promise<void>
}

export function byKeys(page: Page): Keys {
  const to = async (target: Locator) => {
    await target.waitFor()
    const isThere = () => target.evaluate((one) => one === document.activeElement)
    for (let step = 0; !(await isThere()); step += 1) {
      if (step === MOST_STEPS) throw new Error(`Tab never comes to ${target}`)
      await page.keyboard.press('Tab')
    }
    if (!(await isFocusSeen(page))) throw new Error(`one does not see that ${target} has the focus`)
  }
  const press = async (target: Locator) => {
    await to(target)
    await page.keyboard.press('Enter')
  }
  const type = async (target: Locator, text: string) => {
    await to(target)
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
  }
  const tick = async (target: Locator) => {
    await to(target)
    await page.keyboard.press('Space')
  }
  const pick = async (target: Locator, label: string) => {
    await to(target)
    const shown = () =>
      target.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.label.trim())
    await page.keyboard.press('Home')
    for (let step = 0; (await shown()) !== label; step += 1) {
      if (step === MOST_STEPS) throw new Error(`no ${label} in ${target}`)
      await page.keyboard.press('ArrowDown')
    }
  }
  const choose = async (group: Locator, label: string) => {
    await to(group.getByRole('radio').first())
    await page.keyboard.press('Space')
    const wanted = group.getByRole('radio', { name: label, exact: true })
    for (let step = 0; !(await wanted.isChecked()); step += 1) {
      if (step === MOST_STEPS) throw new Error(`no ${label} in ${group}`)
      await page.keyboard.press('ArrowDown')
    }
  }
  return { to, press, type, tick, pick, choose }
}
