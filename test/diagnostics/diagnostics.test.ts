import { describe, expect, it } from 'vitest';
import * as outcome from '../../src/outcome/index.js';
import type { CodeEntry } from '../../src/outcome/index.js';
import { samples } from './index.js';

const catalogue = Object.entries(outcome)
  .filter(([name]) => name.endsWith('Codes'))
  .flatMap(([, stage]) => Object.entries(stage as Readonly<Record<string, CodeEntry>>));
const codes = catalogue.map(([code]) => code).sort();

it('has one sample for each code of the catalogue', () => {
  expect(Object.keys(samples).sort()).toEqual(codes);
});

describe.each(Object.entries(samples))('%s', (code, { findings }) => {
  it('is found in its smallest sample, with every slot of its sentence filled', () => {
    const found = findings().filter((finding) => finding.code === code);
    expect(found).not.toHaveLength(0);
    for (const { message, advice } of found) expect(message + advice).not.toMatch(/\{\w+(?::\w+)?\}|undefined|NaN/);
  });
});

/** A sentence without what it quotes: names, cells, formulas and JSON stay as they were written. */
const unquoted = (sentence: string) => sentence.replace(/«[^»]*»|"[^"]*"|\[[^\]]*\]/g, '');

it.each(Object.entries(samples))('quotes nothing inside what is quoted in the sentence of %s', (code, { findings }) => {
  for (const { message } of findings().filter((finding) => finding.code === code)) expect(message).not.toMatch(/«[^»]*«/);
});

describe('figures and days are written in Italian', () => {
  // the language of formulas has points for decimals
  it.each(Object.entries(samples).filter(([code]) => code !== 'formula/number'))('in the sentence of %s', (code, { findings }) => {
    for (const { message, advice } of findings().filter((finding) => finding.code === code)) {
      expect(unquoted(`${message} ${advice}`)).not.toMatch(/(?<![\d.])\d+\.(?!\d{3}(?!\d))\d|\b0\.\d|\d{4}-\d{2}-\d{2}/);
    }
  });

  it.each(catalogue)('by a form of each amount and share of %s', (_, { message, advice }) => {
    expect(`${message} ${advice}`).not.toMatch(/\{\w+(?::day)?\}(?: euro| €| ?%| punti)/);
  });
});
