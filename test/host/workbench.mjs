// A workbench in a browser page as a person at the keyboard has it.
import { join } from 'node:path';

const PATIENCE = 20_000;

/**
 * What a walk does and looks at.
 * @param {import('playwright-core').Page} page
 * @param {string} shots the folder for screenshots
 */
export function workbenchIn(page, shots) {
  page.setDefaultTimeout(PATIENCE);
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** Waits until something holds; throws a line that says what was waited for. */
  const until = async (holds, what) => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(50)) {
      if (await holds()) return;
    }
    throw new Error(`Timed out waiting for ${what}.`);
  };

  /** A screenshot, after what fades in has done so. */
  const shot = async name => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(shots, `${name}.png`) });
  };

  /** Types into the box that asks for something, and chooses the line that then has the focus. */
  const choose = async text => {
    await page.keyboard.type(text);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).first().waitFor(); // not what was listed before
    await press('Enter');
  };
  const asks = async (what, holds) => {
    const box = page.locator('.quick-input-widget:visible input').first();
    await until(async () => (await box.isVisible()) && holds(await box.inputValue()), what);
  };

  return {
    press,
    until,
    shot,
    /** Chooses one of the few lines that are offered. */
    async pick(text) {
      await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().waitFor();
      await choose(text);
    },
    /** Overwrites what a box that asks for a text proposes. */
    async answer(proposed, text) {
      await asks(`a box that proposes ${proposed}`, value => value.includes(proposed));
      await press('Control+a');
      await page.keyboard.type(text);
      await press('Enter');
    },
    /** Runs a command by its name in the command palette. */
    async command(name) {
      await press('F1');
      await asks('the command palette', value => value === '>');
      await choose(name);
    },
    /** Opens a file of the workspace by its name. */
    async openFile(name) {
      await press('Control+p');
      await asks('quick open', value => value === '');
      await choose(name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    },
    /** Where the cursor is, as the status bar says. */
    place: () => page.locator('[id="status.editor.selection"]').first().textContent(),
    /** What a screen reader says of the line of the review view that has the focus. */
    focusedLine: () => page.locator('.pane-body .monaco-list-row.focused').first().getAttribute('aria-label', { timeout: 5000 }),
    /** The message above the lines of the review view. */
    message: () => page.locator('.tree-explorer-viewlet-tree-view .message').first().textContent(),
  };
}

/** Runs steps in turn, and says how they went; what comes after a failed one is not tried. */
export async function walk(steps, onFailure) {
  const counts = { passed: 0, failed: 0 };
  for (const [title, go] of steps) {
    const started = Date.now();
    try {
      await go();
      counts.passed++;
      console.log(`  ✔ ${title} (${Date.now() - started} ms)`);
    } catch (error) {
      counts.failed++;
      console.log(`  ✘ ${title}\n${error.stack}`);
      await onFailure();
      break;
    }
  }
  console.log(`DONE passed=${counts.passed} failed=${counts.failed}`);
  return counts;
}
