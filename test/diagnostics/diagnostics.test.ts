import { describe, expect, it } from 'vitest';
import * as outcome from '../../src/outcome/index.js';
import { samples } from './index.js';

const codes = Object.entries(outcome)
  .filter(([name]) => name.endsWith('Codes'))
  .flatMap(([, stage]) => Object.keys(stage as object))
  .sort();

it('has one sample for each code of the catalogue', () => {
  expect(Object.keys(samples).sort()).toEqual(codes);
});

describe.each(Object.entries(samples))('%s', (code, { findings }) => {
  it('is found in its smallest sample, with every slot of its sentence filled', () => {
    const found = findings().filter((finding) => finding.code === code);
    expect(found).not.toHaveLength(0);
    for (const { message, advice } of found) expect(message + advice).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});
