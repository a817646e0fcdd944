/** How the extension's pages look: light or dark, contrast and size, by the user's wish or the system's. The sheets know only the result. */
import type { Settings } from '../../settings/model';

type Looks = Pick<Settings, 'theme' | 'textSize'>;

const darkness = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');
let wish: Looks = { theme: 'auto', textSize: 'normal' };

/** Sets the page's looks, and follows the system from then on where that is the wish. */
export function applyLooks({ theme, textSize }: Looks): void {
  wish = { theme, textSize };
  apply();
}

darkness.addEventListener('change', apply);
contrast.addEventListener('change', apply);

function apply(): void {
  const { theme, textSize } = wish;
  const isSystem = theme === 'auto' || theme === 'contrast';
  const { dataset } = document.documentElement;
  dataset['theme'] = isSystem ? (darkness.matches ? 'dark' : 'light') : theme;
  dataset['contrast'] = theme === 'contrast' || contrast.matches ? 'more' : 'normal';
  dataset['size'] = textSize;
}
