import type { Surface } from '../../scripts/browser/act';

/** As if it had been chosen in the browser's own dialog, which no test can press. @param asks what stands on the page that takes it */
export async function choose(page: Surface, name: string, text: string, asks = 'Choose a file'): Promise<void> {
  await page.until(asks);
  await page.page?.evaluate(
    (file, content) => {
      const input = document.querySelector('input[type=file]') as HTMLInputElement;
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], file));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}
