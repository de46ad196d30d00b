import { describe, expect, it } from 'vitest';
import { capitoloParts, citationText, isCapitoloCode, isCommitmentCode, isPdcCode, type CapitoloCode } from 'municipal-performance/values';

describe('codes', () => {
  it.each(['9433/999', '37116', '85', '1', '123456789', '123456789/123456'])('%s is a capitolo', (text) => {
    expect(isCapitoloCode(text)).toBe(true);
  });

  it.each(['', '9433/', '/999', '9433/99a', 'PULIZIE', '9433 999', '1234567890', '1/1234567', '9433/999 ', 'x9433/999', '-1', '1.5'])('%j is no capitolo', (text) => {
    expect(isCapitoloCode(text)).toBe(false);
  });

  it.each(['2016/696', '1999/1', '2016/123456789', '2016/696/12'])('%s is an impegno or accertamento', (text) => {
    expect(isCommitmentCode(text)).toBe(true);
  });

  it.each(['', '16/448', '2116/1', '1899/1', '2016', '2016/', '2016/x', '2016/1234567890', '2016/1/1234567', ' 2016/1', '2016/1 '])('%j is no impegno', (text) => {
    expect(isCommitmentCode(text)).toBe(false);
  });

  it.each(['U.1.10.02.01.001', 'E.9.99.99.99.999', 'U.1.00.00.00.000'])('%s has the shape of the piano dei conti', (text) => {
    expect(isPdcCode(text)).toBe(true);
  });

  it.each(['', 'U.0.10.02.01.001', 'U.1.10.2.01.001', 'U.1.10.02.01.01', 'U.1.10.02.01.0001', 'X.1.10.02.01.001', 'u.1.10.02.01.001', 'U.1.10.02.01', 'U.1.10.02.01.001.', ' U.1.10.02.01.001', 'U.10.10.02.01.001'])(
    '%j has not', (text) => {
      expect(isPdcCode(text)).toBe(false);
    },
  );

  it('has an articolo where the capitolo has one', () => {
    expect(capitoloParts('9433/999' as CapitoloCode)).toEqual({ number: '9433', articolo: '999' });
    expect(capitoloParts('37116' as CapitoloCode)).toEqual({ number: '37116', articolo: null });
  });
});

describe('a citation', () => {
  it.each([
    [{ act: 'D.Lgs. 36/2023', article: '50', comma: '1', letter: 'b' }, 'D.Lgs. 36/2023 art. 50 c. 1 lett. b)'],
    [{ act: 'TUEL' }, 'TUEL'],
    [{ act: 'DL 13/2023', article: '4-bis', comma: '2' }, 'DL 13/2023 art. 4-bis c. 2'],
    [{ act: 'D.Lgs. 118/2011', part: 'all. 14', url: 'x', date: '2011-06-23' }, 'D.Lgs. 118/2011 all. 14'],
    [{ act: 'Codice', letter: 'a' }, 'Codice lett. a)'],
  ])('%j reads %s', (citation, text) => {
    expect(citationText(citation)).toBe(text);
  });
});
