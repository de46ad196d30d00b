import { describe, expect, it } from 'vitest';
import { fold, part, spanOf, without } from '../../src/drafting/fold.js';

describe('printed text made plain', () => {
  it.each([
    ["'", '\u2018\u2019\u201a\u201b\u00b4\u02bc\u2032'], ['"', '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'], ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63'],
    ['>=', '≥≧⩾≮'], ['<=', '≤≦⩽≯'], ['<>', '≠'], ['>', '≰'], ['<', '≱'], ['->', '→⇒'], ['/', '⁄∕'], ['°', 'º˚'], ['...', '…'], ['n.', '№'], ['ª', 'ª'],
    ['e', 'ÈÉêËEe'], ['!', '！'], ['~', '～'], ['a', 'Ａａ'], ['9', '９'], ['ff', 'ﬀ'], ['ffi', 'ﬃ'], ['st', 'ﬅﬆ'], ['\ufb13', '\ufb13'],
    [' ', '\u0000\u001f\t\n\u007f\u0080\u009f\u00a0\u2009\u3000'], ['', '\u00ad\u200b\u200d\ufeff\u0301\u202e'], ['€', '€'], ['😀', '😀'], ['½', '½'],
  ])('%j for each of %j', (plain, printed) => {
    for (const char of printed) expect(fold(`x${char}y`).text).toBe(`x${plain}y`);
  });

  it('has one space where several are printed', () => {
    expect(fold('a \t\u00a0 b')).toMatchObject({ text: 'a b', starts: [0, 1, 5], ends: [1, 2, 6] });
  });

  it('knows the place of each character', () => {
    expect(fold('😀e\u0301ﬁ≥')).toMatchObject({ text: '😀efi>=', starts: [0, 0, 2, 4, 4, 5, 5], ends: [2, 2, 3, 5, 5, 6, 6] });
  });
});

describe('a stretch of it', () => {
  const text = fold('Al  2019: 5 corsi');

  it('stands for a stretch of the print', () => {
    expect(spanOf(text, 3, 7)).toEqual({ from: 4, to: 8 });
    expect(spanOf(text, 3, 3)).toEqual({ from: 4, to: 4 });
    expect(spanOf(text, 9, 99)).toEqual({ from: 10, to: 17 });
    expect(spanOf(text, 99, 100)).toEqual({ from: 17, to: 17 });
  });

  it('is a text of its own', () => {
    expect(part(text, 9, 10)).toEqual({ source: text.source, text: '5', starts: [10], ends: [11] });
  });

  it('may be taken out: a space stays, and all other places', () => {
    expect(without(text, [])).toBe(text);
    expect(without(text, [{ from: 0, to: 8 }])).toMatchObject({ text: ' 5 corsi', starts: [0, 10, 11, 12, 13, 14, 15, 16], ends: [1, 11, 12, 13, 14, 15, 16, 17] });
    expect(without(text, [{ from: 9, to: 10 }, { from: 0, to: 2 }]).text).toBe(' 2019: corsi');
    expect(without(text, [{ from: 0, to: 7 }, { from: 3, to: 12 }]).text).toBe(' : 5 corsi');
    expect(without(text, [{ from: 8, to: 8 }]).text).toBe(text.text);
    expect(without(fold('ab'), [{ from: 2, to: 2 }])).toMatchObject({ text: 'ab ', starts: [0, 1, 2], ends: [1, 2, 2] });
    expect(without(fold('xab'), [{ from: 1, to: 3 }])).toMatchObject({ text: 'x ', starts: [0, 1], ends: [1, 2] });
  });
});
