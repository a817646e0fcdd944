import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMarks } from '../../lib/marks/draw';
import { placesOn } from './places';

const words = () => ({ error: '错误', warning: '需核对', notice: '提示' });
let ending: AbortController;
let picked: string[];
let pageClicks: number;

beforeEach(() => {
  ending = new AbortController();
  picked = [];
  pageClicks = 0;
  document.body.innerHTML = `<main style="padding:60px"><p id="text">正文说<b>收到4件</b>申请</p>
    <table><tr><td id="one">3</td><td id="two">1</td><td id="total">5</td></tr></table><p id="plain">无关</p></main>`;
  document.body.addEventListener('click', () => (pageClicks += 1), { signal: ending.signal });
  const { cell, text } = placesOn(document);
  createMarks(document, { onPick: (id) => picked.push(id), words, signal: ending.signal }).draw([
    { id: 'text', severity: 'warning', message: '与表格不符', places: [text('收到4件')] },
    {
      id: 'sum',
      severity: 'error',
      message: '总计应为 4',
      places: [cell('#total')],
      addends: [cell('#one'), cell('#two')],
    },
  ]);
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

function overlay(): ShadowRoot {
  return document.querySelector('mingcha-marks')!.shadowRoot!;
}

function tip(): string | null {
  const element = overlay().querySelector<HTMLElement>('.tip')!;
  return element.matches(':popover-open') ? element.textContent : null;
}

const element = (selector: string): Element => document.querySelector(selector)!;

test('hovering a cell, text or addend says what is wrong; elsewhere nothing is said', async () => {
  await userEvent.hover(element('#total'));
  await vi.waitFor(() => expect(tip()).toBe('2总计应为 4'));
  expect(overlay().querySelectorAll('.box.active')).toHaveLength(3);
  await userEvent.hover(element('#plain'));
  await vi.waitFor(() => expect(tip()).toBeNull());
  expect(overlay().querySelectorAll('.active')).toHaveLength(0);
  await userEvent.hover(element('#text b'));
  await vi.waitFor(() => expect(tip()).toBe('1与表格不符'));
  await userEvent.hover(element('#one'));
  await vi.waitFor(() => expect(tip()).toBe('2总计应为 4'));
});

test('the keyboard reaches every finding once; Escape takes the message away', async () => {
  const [first, second] = overlay().querySelectorAll<HTMLButtonElement>('.badge');
  first!.focus();
  await vi.waitFor(() => expect(tip()).toBe('1与表格不符'));
  await userEvent.keyboard('{Tab}');
  expect(overlay().activeElement).toBe(second);
  await vi.waitFor(() => expect(tip()).toBe('2总计应为 4'));
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(tip()).toBeNull());
  await userEvent.keyboard('{Enter}');
  expect(picked).toEqual(['sum']);
});

test('clicking what is marked picks the finding, and the page gets its click', async () => {
  await userEvent.click(element('#total'));
  await userEvent.click(element('#text b'));
  await userEvent.click(element('#plain'));
  expect(picked).toEqual(['sum', 'text']);
  expect(pageClicks).toBe(3);
});

test('clicking a mark picks the finding, and the page does not hear of it', async () => {
  let heard = 0;
  document.addEventListener('click', () => (heard += 1), { signal: ending.signal });
  await userEvent.click(overlay().querySelector('.badge.error')!);
  expect(picked).toEqual(['sum']);
  expect(heard).toBe(0);
});

test('events that the page makes up are ignored', () => {
  element('#total').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  element('#total').dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
  expect(picked).toEqual([]);
  expect(tip()).toBeNull();
});
