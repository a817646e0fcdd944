/** Light or dark, by the user's wish or the system's. The sheets know only the result. */
import type { Settings } from '../settings/model';

const darkness = matchMedia('(prefers-color-scheme: dark)');
let wish: Settings['theme'] = 'auto';

/** Sets the page's theme, and follows the system from then on where that is the wish. */
export function applyTheme(theme: Settings['theme']): void {
  wish = theme;
  apply();
}

darkness.addEventListener('change', apply);

function apply(): void {
  const theme = wish === 'auto' ? (darkness.matches ? 'dark' : 'light') : wish;
  document.documentElement.dataset['theme'] = theme;
}
