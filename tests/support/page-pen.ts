/** Writes text into markup: blurs it, escapes it and breaks it up as the style says. */
import { blur, type Role, type TextNoise } from './page-noise';
import type { Chance } from './page-random';
import type { GridCell } from './page-grids';
import type { MarkupStyle } from './page-styles';

export interface Pen {
  /** Text that belongs to no article element: blurred and escaped. */
  text(text: string, role: Role): string;
  /** What stands inside a table cell. */
  inCell(cell: GridCell): string;
  /** A paragraph of the article in the style's markup, or one line of a longer one. */
  paragraph(text: string): string;
  heading(text: string): string;
  /** A heading and the first paragraph below it as one line. */
  runIn(heading: string, text: string): string;
}

/** Lines of the article as a whole: the paragraph or table that holds them together where the style has one. */
export function asBlock(lines: readonly string[], { paragraphs }: MarkupStyle): string {
  if (lines.length === 0) return '';
  if (paragraphs === 'br') return `<p>${lines.join('')}</p>\n`;
  if (paragraphs === 'rows') return `<table width="100%" border="0">${lines.join('')}</table>\n`;
  return lines.join('');
}

export function pen(style: MarkupStyle, noise: TextNoise, dice: Chance): Pen {
  const text = (raw: string, role: Role) => escaped(blur(raw, role, noise, dice));

  const inCell = ({ text: raw, role }: GridCell): string => {
    const blurred = blur(
      raw,
      role === 'value' ? 'number' : role === 'heading' ? 'heading' : 'label',
      noise,
      dice,
    );
    if (raw === '') return emptyCell(blurred, style, dice);
    if (blurred.includes('\n') && noise.breaks === 'paragraphs') {
      return blurred
        .split('\n')
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('');
    }
    const lines = blurred
      .split('\n')
      .map((line) => (style.cells === 'word' ? wordRuns(line, dice) : escaped(line)));
    return dressed(lines.join('<br>'), style);
  };

  const paragraph = (raw: string): string => {
    const line = `　　${blur(raw, 'prose', noise, dice)}`;
    switch (style.paragraphs) {
      case 'p':
        return `<p>${escaped(line)}</p>\n`;
      case 'div':
        return `<div class="para">${escaped(line)}</div>\n`;
      case 'rows':
        return `<tr><td>${escaped(line)}</td></tr>\n`;
      case 'br':
        return `${escaped(line)}<br />\n`;
      case 'word':
        return wordParagraph(wordRuns(line, dice));
    }
  };

  const heading = (raw: string): string => {
    const blurred = blur(raw, 'heading', noise, dice);
    switch (style.headings) {
      case 'h2':
        return `<h2>${escaped(blurred)}</h2>\n`;
      case 'strong':
        return `<p style="text-indent:2em"><strong>${escaped(blurred)}</strong></p>\n`;
      case 'spans':
        return `<p class="MsoNormal"><b>${[...blurred].map((character) => `<span style="font-family:黑体">${escaped(character)}</span>`).join('')}</b></p>\n`;
      case 'runIn':
        return `<p>　　<strong>${escaped(blurred)}</strong></p>\n`;
      case 'cell':
        return `<table width="100%" border="0"><tr><td class="bt">${escaped(blurred)}</td></tr></table>\n`;
      case 'line':
        return `　　${escaped(blurred)}<br />\n`;
      default:
        return style.paragraphs === 'div'
          ? `<div>${escaped(blurred)}</div>\n`
          : `<p>　　${escaped(blurred)}</p>\n`;
    }
  };

  const runIn = (raw: string, first: string): string =>
    `<p>　　<strong>${text(raw, 'heading')}。</strong>${text(first, 'prose')}</p>\n`;

  return { text, inCell, paragraph, heading, runIn };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00A0', '&nbsp;');
}

/** Text cut into spans as Word leaves it: digits apart from each other, fonts changing in the middle of a word. */
function wordRuns(text: string, dice: Chance): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    piece += character;
    if (dice.happens(/\d/.test(character) ? 0.7 : 0.12)) {
      pieces.push(piece);
      piece = '';
    }
  }
  pieces.push(piece);
  return pieces
    .filter((each) => each !== '')
    .map((each) =>
      /^[\d.,]+$/.test(each)
        ? `<span lang="EN-US" style="font-size:12.0pt;mso-bidi-font-size:10.5pt">${each}</span>`
        : `<span style="font-family:仿宋_GB2312;mso-ascii-font-family:&quot;Times New Roman&quot;">${escaped(each)}</span>`,
    )
    .join('');
}

function wordParagraph(runs: string): string {
  return `<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0"><font face="仿宋_GB2312">${runs}</font><span lang="EN-US"><o:p></o:p></span></p>\n`;
}

function dressed(inline: string, style: MarkupStyle): string {
  switch (style.cells) {
    case 'bare':
      return inline;
    case 'p':
      return style.rows === 'unclosed' ? `<p>${inline}` : `<p style="text-align:center">${inline}</p>`;
    case 'word':
      return `<p class="MsoNormal" align="center" style="mso-line-height-rule:exactly">${inline}<span lang="EN-US"><o:p></o:p></span></p>`;
    case 'font':
      return `<font size="2"><font face="宋体"><b>${inline}</b></font></font>`;
  }
}

function emptyCell(space: string, style: MarkupStyle, dice: Chance): string {
  if (style.cells === 'word') return '<p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>';
  return dice.pick([escaped(space), '&nbsp;', '<br>', ' ']);
}
