/** What a cell holds. */
import { describe, expect, it } from 'vitest';
import { readValue } from '../../lib/report/values';

const number = (value: number, unit: string | null = null) => ({ kind: 'number', value, unit });
const blank = { kind: 'blank' };
const other = { kind: 'other' };
const invalid = (why: string) => ({ kind: 'invalid', why });

describe('counts', () => {
  it.each<[string, unknown]>([
    ['0', number(0)],
    ['12', number(12)],
    [' 1 2 ', number(12)],
    ['１２３', number(123)],
    ['1,234', number(1234)],
    ['1，234，567', number(1234567)],
    ['11398889', number(11398889)],
    ['〇', number(0)],
    ['○', number(0)],
    ['零', number(0)],
    ['O', number(0)],
    ['1O', number(10)],
    ['3.0', number(3)],
    ['+3', number(3)],
    ['-0', number(0)],
    ['\u200b5', number(5)],
    ['', blank],
    ['\u00a0\u3000', blank],
    ['—', other],
    ['——', other],
    ['-', other],
    ['/', other],
    ['无', other],
    ['不适用', other],
    ['3件', other],
    ['三', other],
    ['12,34', other],
    ['1e5', other],
    ['5%', other],
    ['-4', invalid('negative')],
    ['－4', invalid('negative')],
    ['2.5', invalid('fraction')],
    ['99999999999999999999', invalid('size')],
  ])('%j', (raw, value) => expect(readValue(raw, 'count')).toEqual(value));
});

describe('changes', () => {
  it.each<[string, unknown]>([
    ['0', number(0)],
    ['+2', number(2)],
    ['-2', number(-2)],
    ['－2', number(-2)],
    ['增2', number(2)],
    ['减2', number(-2)],
    ['增加 3', number(3)],
    ['减少4项', number(-4)],
    ['↓2', number(-2)],
    ['-0', number(0)],
    ['3/2', { kind: 'other', lawful: true }],
    ['增3减2', { kind: 'other', lawful: true }],
    ['+3/-2', { kind: 'other', lawful: true }],
    ['/', other],
    ['', blank],
  ])('%j', (raw, value) => expect(readValue(raw, 'change')).toEqual(value));
});

describe('amounts', () => {
  it.each<[string, unknown]>([
    ['0', number(0)],
    ['993143元', number(993143, '元')],
    ['9.5万元', number(9.5, '万元')],
    ['0.092', number(0.092)],
    ['59,237.2449', number(59237.2449)],
    ['316441万元', number(316441, '万元')],
    ['1.2亿元', number(1.2, '亿元')],
    ['￥52.15', number(52.15)],
    ['-3', invalid('negative')],
    ['无', other],
    ['', blank],
  ])('%j', (raw, value) => expect(readValue(raw, 'amount')).toEqual(value));
});
