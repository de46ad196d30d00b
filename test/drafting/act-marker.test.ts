import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftActMarkers } from 'municipal-performance/drafting';

/** Markers as the Cremona plan of 2016 prints them. */
describe('draftActMarkers', () => {
  it.each([
    ['(Aggiornamento G.C. del 30/11/2016)', 'changed'],
    ['(Aggiornamento G.C del 30/11/2016)', 'changed'],
    ['(Aggiornamento di G.C. al P.D.O del 30/11/2016)', 'changed'],
    ['(Aggiornamento tempi iniziali e finali G.C. del 30/11/2016)', 'changed'],
    ['(Aggiornamento fase G.C. del 30/11/2016)', 'changed'],
    ['(Eliminato con aggiornamento di G.C. del 30/11/2016)', 'removed'],
    ['(Eliminata fase con aggiornamento G.C. del 30/11/2016)', 'removed'],
    ['(Cancellazione fase con aggiornamento G.C. del 30/11/2016)', 'removed'],
    ['(Rimossa con aggiornamento G.C del 30/11/2016)', 'removed'],
    ['(Sostituita con aggiornamento di G.C del 30/11/2016)', 'replaced'],
    ['(Rinviata al 2017 con G.C del 30/11/2016)', 'postponed'],
    ['(Inserito con delibera di Giunta n. 12 del 30/11/2016)', 'written'],
  ])('%s: %s', (marker, effect) => {
    const { text, marks, findings } = draftActMarkers(`${marker} Collaudo`);
    expect(text).toBe('Collaudo');
    expect(marks).toMatchObject([{ effect, date: '2016-11-30', printed: marker, span: { from: 0, to: marker.length } }]);
    expect(findings).toEqual([]);
  });

  it('names the act', () => {
    expect(draftActMarkers('(Aggiornamento G.C. del 30/11/2016)').marks[0]?.act).toEqual({ act: 'Deliberazione G.C. 30/11/2016', date: '2016-11-30' });
    expect(draftActMarkers('(Modificato con delibera C.C. n. 12 del 30/11/2016)').marks[0]?.act?.act).toBe('Deliberazione C.C. n. 12 30/11/2016');
  });

  it('keeps the year to which an element was moved', () => {
    expect(draftActMarkers('(Rinviata al 2017 con G.C del 30/11/2016)').marks[0]?.toYear).toBe(2017);
    expect(draftActMarkers('(Aggiornamento G.C. del 30/11/2016)').marks[0]).not.toHaveProperty('toYear');
  });

  it('takes several markers and leaves the text between them', () => {
    const { text, marks } = draftActMarkers('(Aggiornamento G.C. del 31/05/2016) Fase A (Eliminata con G.C. del 30/11/2016) e B');
    expect(text).toBe('Fase A e B');
    expect(marks.map(({ effect }) => effect)).toEqual(['changed', 'removed']);
  });

  it.each([
    'Delibera di G.C. di approvazione (sosta cittadina)',
    '(prodotti di pulizia, cancelleria)',
    'Aggiornamento del sito (entro il 30/06/2016)',
    '4 (31/05/16 e 31/12/16)',
    '(Aggiornamento del sito)',
    '',
  ])('%j has no marker and stays as it is', (printed) => {
    expect(draftActMarkers(printed)).toEqual({ text: printed, marks: [], findings: [] });
  });

  it('says that a marker has no date, and that a sign was left over', () => {
    expect(draftActMarkers('(Eliminata con delibera G.C.) Collaudo').findings.map(({ code }) => code)).toEqual(['drafting/act-without-date']);
    const stray = draftActMarkers('(Aggiornamento G.C. del 30/11/2016)# Al 2019 euro 40.000');
    expect(stray.text).toBe('Al 2019 euro 40.000');
    expect(stray.findings).toMatchObject([{ code: 'drafting/stray-sign', span: { from: 35, to: 36 } }]);
    expect(draftActMarkers('(Aggiornamento G.C. del 30/11/2016)# 40.000,00').text).toBe('# 40.000,00');
  });

  it('never throws, and its spans hold what they print', () => {
    const unit = fc.constantFrom('(', ')', '[', ']', '#', ' ', 'Aggiornamento ', 'Eliminata ', 'G.C. ', 'del 30/11/2016', 'x', '\u0000', '\u200b');
    fc.assert(
      fc.property(fc.array(unit).map((units) => units.join('')), (text) => {
        for (const { span, printed } of draftActMarkers(text).marks) expect(text.slice(span.from, span.to)).toBe(printed);
      }),
    );
  });
});
