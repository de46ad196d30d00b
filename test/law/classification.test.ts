import { describe, expect, it } from 'vitest';
import {
  findMissione, findProgramma, macroaggregati, missioni, notCommittableKind, pdcParts, sameLabel, tipologieEntrata, titoli,
  valueOn,
} from 'municipal-performance/law';
import { civilDate } from 'municipal-performance/values';

const in2016 = civilDate('2016-01-01');
const in2026 = civilDate('2026-01-01');
const codeOf = (found: { readonly ok: boolean; readonly value?: { readonly code: string } | null }) => found.ok ? (found.value?.code ?? null) : 'refused';

describe('missioni and programmi (D.Lgs. 118/2011 all. 14)', () => {
  const rowsOn = (day: string) => {
    const found = valueOn(missioni, civilDate(day));
    if (!found.ok) throw new Error('expected a table');
    return found.value.value;
  };
  const programmiOn = (day: string) => rowsOn(day).flatMap(({ programmi }) => programmi);

  it('are 23, with 99 programmi to 2025 and 100 from 2026, of which 73 are open to a Comune', () => {
    expect(rowsOn('2016-01-01')).toHaveLength(23);
    expect(programmiOn('2025-12-31')).toHaveLength(99);
    expect(programmiOn('2026-01-01')).toHaveLength(100);
    expect(programmiOn('2026-01-01').filter(({ onlyRegioni }) => !onlyRegioni)).toHaveLength(73);
  });

  it('have codes of their own, and labels that tell missioni apart, and programmi inside each missione', () => {
    const rows = rowsOn('2026-01-01');
    expect(new Set(rows.map(({ code }) => code)).size).toBe(23);
    for (const [index, { label, programmi, code }] of rows.entries()) {
      expect(rows.findIndex((other) => sameLabel(other.label, label))).toBe(index);
      expect(new Set(programmi.map((one) => one.code)).size).toBe(programmi.length);
      for (const [place, one] of programmi.entries()) {
        expect(one.missione).toBe(code);
        expect(programmi.findIndex((other) => sameLabel(other.label, one.label))).toBe(place);
      }
    }
  });

  it.each([
    ['01', '01'],
    ['1', '01'],
    ['Missione 01 - Servizi istituzionali, generali e di gestione', '01'],
    ['servizi istituzionali generali e di gestione', '01'],
    ['Tutela e valorizzazione dei beni e attività culturali', '05'],
    ['Tutela e valorizzazione dei beni e delle attivita’ culturali', '05'],
    ['TUTELA E VALORIZZAZIONE DEI BENI E DELLE ATTIVITÀ CULTURALI', '05'],
    ['08 Aspetto del territorio ed edilizia abitativa', '08'],
    ['Aspetto del territorio ed edilizia abitativa', null],
    ['21', null],
    ['', null],
    ['constructor', null],
  ])('finds the missione named by «%s»', (text, code) => {
    expect(codeOf(findMissione(text, in2016))).toBe(code);
  });

  it.each([
    ['0106', undefined, '0106'],
    ['01.06', undefined, '0106'],
    ['1.6', undefined, '0106'],
    ['6', '01', '0106'],
    ['06', '01', '0106'],
    ['06', undefined, null],
    ['Ufficio tecnico', undefined, '0106'],
    ['Organi Istituzionali', '01', '0101'],
    ['Ufficio tecnico', '02', null],
    ['Interventi per l’infanzia e i minori e per asili nido', undefined, '1201'],
    ['0199', undefined, null],
  ])('finds the programma named by «%s» (missione %s)', (text, missione, code) => {
    expect(codeOf(findProgramma(text, in2016, missione))).toBe(code);
  });

  it('gives asili nido a programma of their own from 2026 (DM 10/10/2024)', () => {
    expect(codeOf(findProgramma('1211', civilDate('2025-12-31')))).toBeNull();
    expect(codeOf(findProgramma('1211', in2026))).toBe('1211');
    expect(codeOf(findProgramma("Interventi per l'infanzia e i minori", civilDate('2025-12-31')))).toBeNull();
    expect(codeOf(findProgramma("Interventi per l'infanzia e i minori", in2026))).toBe('1201');
  });

  it('does not answer for years before the harmonised schemes', () => {
    const found = findMissione('01', civilDate('2011-12-31'));
    expect(found.ok).toBe(false);
    expect(found.findings.map(({ code }) => code)).toEqual(['law/outside-coverage']);
    expect(codeOf(findMissione('01', civilDate('2012-01-01')))).toBe('01');
  });
});

describe('titoli, macroaggregati, tipologie', () => {
  it('has titoli 1–9 of entrata and 1–7 of spesa', () => {
    const found = valueOn(titoli, in2016);
    const codes = (side: 'E' | 'U') => found.ok && found.value.value.filter((one) => one.side === side).map(({ code }) => code).join('');
    expect([codes('E'), codes('U')]).toEqual(['123456789', '1234567']);
  });

  it('puts each macroaggregato and tipologia under a titolo', () => {
    const macro = valueOn(macroaggregati, in2016);
    const tipologie = valueOn(tipologieEntrata, in2016);
    if (!macro.ok || !tipologie.ok) throw new Error('expected tables');
    for (const { code, titolo } of macro.value.value) expect(code).toMatch(new RegExp(`^${titolo}\\d\\d$`));
    expect(macro.value.value).toHaveLength(28);
    expect(tipologie.value.value.filter(({ titolo }) => titolo === '1').map(({ budgetCode }) => budgetCode)).toEqual(
      ['10101', '10102', '10103', '10104', '10201', '10202', '10301', '10302'],
    );
  });
});

describe('pdcParts', () => {
  it.each([
    ['E.1.01.04.01.001', '104'],
    ['E.1.03.01.01.001', '301'],
    ['E.2.01.02.01.001', '102'],
    ['E.3.05.02.01.001', '500'],
    ['E.9.02.01.01.001', '200'],
  ])('%s belongs to tipologia %s', (code, tipologia) => {
    expect(pdcParts(code)).toMatchObject({ side: 'E', tipologia, macroaggregato: null });
  });

  it('names a tipologia of the table for each code that all. 13 knows', () => {
    const tipologie = valueOn(tipologieEntrata, in2016);
    if (!tipologie.ok) throw new Error('expected a table');
    for (const { titolo, code } of tipologie.value.value) {
      const [second, third] = Number(titolo) <= 2 ? [`0${code[0]}`, code.slice(1)] : [`0${code[0]}`, '01'];
      expect(pdcParts(`E.${titolo}.${second}.${third}.01.001`)?.tipologia).toBe(code);
    }
  });

  it.each(['', 'U.1.3.02.01.001', 'X.1.01.01.06.001', 'U.0.01.01.06.001', 'U.1.01.01.06.0001', ' U.1.01.01.06.001', 'U.1.01.01.06.001\n'])(
    'refuses %j', (code) => {
      expect(pdcParts(code)).toBeNull();
    },
  );

  it.each([
    ['U.1.10.01.03.001', 'fund'],
    ['U.2.05.01.99.001', 'fund'],
    ['U.1.10.02.01.001', 'fpv'],
    ['U.2.05.02.01.001', 'fpv'],
    ['U.1.10.03.01.001', null],
    ['E.1.10.01.03.001', null],
  ])('%s: %s', (code, kind) => {
    expect(notCommittableKind(code)).toBe(kind);
  });
});
