import { describe, expect, it } from 'vitest';
import { draftActMarkers } from 'municipal-performance/drafting';

const read = (printed: string) => {
  const { text, marks, findings } = draftActMarkers(printed);
  return { text, effects: marks.map(({ effect }) => effect), acts: marks.map(({ act }) => act?.act), dates: marks.map(({ date }) => date), years: marks.map(({ toYear }) => toYear), codes: findings.map(({ code }) => code) };
};

describe('a marker begins with what was done', () => {
  it.each([
    ...['Eliminato', 'Eliminazione', 'Rimosso', 'Rimozione', 'Cancellata', 'Soppresso', 'Stralcio', 'Annullamento', 'Abrogazione', 'Depennata'].map((word) => [word, 'removed'] as const),
    ...['Rinviata', 'Rinvio', 'Posticipata', 'Differita', 'Differimento', 'Slittata', 'Spostato', 'Prorogata'].map((word) => [word, 'postponed'] as const),
    ...['Sostituito', 'Sostituzione'].map((word) => [word, 'replaced'] as const),
    ...['Assegnato', 'Assegnazione', 'Attribuito', 'Attribuzione'].map((word) => [word, 'assigned'] as const),
    ...['Nuovo', 'Inserita', 'Inserimento', 'Aggiunto', 'Introdotta', 'Introduzione', 'Integrazione', 'Istituzione'].map((word) => [word, 'written'] as const),
    ...['Aggiornato', 'Modificata', 'Modifica', 'Rettificato', 'Rettifica', 'Variazione', 'Variato', 'Rimodulata', 'Riformulato', 'Revisione'].map((word) => [word, 'changed'] as const),
  ])('%s: %s, alone, of an element, in square brackets, and nowhere else', (word, effect) => {
    expect(read(`(${word} con G.C. del 30/11/2016) Collaudo`).effects).toEqual([effect]);
    expect(read(`[ ${word.toUpperCase()} con G.C. del 30/11/2016 ] Collaudo`)).toMatchObject({ text: 'Collaudo', effects: [effect] });
    for (const element of ['Fase', 'Indicatore', 'obiettivo', 'TARGET']) expect(read(`(${element} ${word} con G.C. del 30/11/2016)`).effects).toEqual([effect]);
    const elsewhere = `Atto (con ${word} della G.C. del 30/11/2016)`;
    expect(read(elsewhere)).toMatchObject({ text: elsewhere, effects: [] });
    expect(read(`(${word.slice(0, 3)} con G.C. del 30/11/2016)`).effects).toEqual([]);
  });

  it.each(['Testo', 'Tempi'])('%s is changed, and never removed with its element', (word) => {
    expect(read(`(${word} aggiornati con G.C. del 30/11/2016)`).effects).toEqual(['changed']);
    expect(read(`(${word} eliminati con G.C. del 30/11/2016)`).effects).toEqual([]);
    expect(read(`(nuovo ${word} aggiornati con G.C. del 30/11/2016)`).effects).toEqual(['written']);
  });
});

describe('a marker names an organ, a document, a day or a year', () => {
  it.each([
    ['G.C.', 'Deliberazione G.C.'], ['G.C', 'Deliberazione G.C.'], ['G. C.', 'Deliberazione G.C.'], ['GC', 'Deliberazione G.C.'],
    ['G.M.', 'Deliberazione G.C.'], ['D.G.', 'Deliberazione G.C.'], ['D. G. n. 5', 'Deliberazione G.C. n. 5'], ['delibera di Giunta', 'Deliberazione G.C.'],
    ['C.C.', 'Deliberazione C.C.'], ['D.C.', 'Deliberazione C.C.'], ['C. C. n.12', 'Deliberazione C.C. n. 12'], ['delibera del Consiglio', 'Deliberazione C.C.'],
    ['determina', 'Determinazione'], ['determinazione nr. 7', 'Determinazione n. 7'], ['deliberazione n° 12', 'Deliberazione n. 12'],
    ['delibera n.° 123 del Commissario', 'Deliberazione n. 123'], ['decreto num. 4 del Sindaco', 'Decreto n. 4'],
  ])('%s: %s', (organ, act) => {
    expect(read(`(Fase modificata con ${organ}) Collaudo`)).toEqual({ text: 'Collaudo', effects: ['changed'], acts: [act], dates: [undefined], years: [undefined], codes: ['drafting/act-without-date'] });
    expect(draftActMarkers(`(Modificata con ${organ})`).marks[0]?.act).toEqual({ act });
    expect(draftActMarkers(`(Modificata con ${organ} 30.11.2016)`).marks[0]).toMatchObject({ date: '2016-11-30', act: { act: `${act} 30/11/2016`, date: '2016-11-30' } });
  });

  it.each(['P.D.O.', 'PDO', 'PEG', 'PIAO', 'con atto'])('%s, an act without a name', (document) => {
    expect(read(`(Aggiornamento al ${document} 2016) Collaudo`)).toEqual({ text: 'Collaudo', effects: ['changed'], acts: [undefined], dates: [undefined], years: [undefined], codes: ['drafting/act-without-date'] });
  });

  it.each(['(Eliminata il 30/11/2016)', '(Eliminata il 30-11-16)', '(Eliminata, 30 novembre 2016)', '(Aggiunta fase in data 30.11.2016)', '(Modifica cod. gara del 30/11/2016)', '(Modifica a.c. del 30/11/2016)'])('%s: the day alone', (printed) => {
    expect(read(printed)).toMatchObject({ text: '', acts: [undefined], dates: ['2016-11-30'] });
  });

  it.each([
    '(nuovi utenti al 31/12/2016)', '(integrazione dati entro 30/06/2016)', '(aggiornato entro il 30/06/2016)', '(aggiornamento a giugno 2016)',
    '(Modifica del sito)', '(Integrazione di determinati servizi)', '(nuovi impegni su pegni)', '(nuovo decoder)', '(aggiunta di un posto)', '(nuovo 30/11)',
    '(rinvio al 2° semestre)', '(prorogato al 31/12/2016)', '(nuovi corsi al 2017)', '(rinvio dei corsi al 2017)', 'Nuovo corso, delibera G.C. del 30/11/2016', '()', '(Eliminata G.C.',
  ])('%s belongs to the text', (printed) => {
    expect(draftActMarkers(printed)).toEqual({ text: printed, marks: [], findings: [] });
  });

  it('the year of a number is none, nor is a number elsewhere in a word', () => {
    expect(read('(Modificata con G.C. an. 2016 n. 5/2016)').acts).toEqual(['Deliberazione G.C. n. 5']);
    expect(read('(Modificata con G.C. 5)').acts).toEqual(['Deliberazione G.C.']);
  });

  it('a bracket of 200 characters is a marker, a longer one prose', () => {
    const bracket = (length: number) => `(${'Eliminata con G.C. del 30/11/2016 '.padEnd(length, 'x')})`;
    expect([200, 201].map((length) => read(bracket(length)).effects)).toEqual([['removed'], []]);
  });

  it('a day that is none is no day', () => {
    expect(read('(Eliminata il 31/02/2016) Collaudo')).toMatchObject({ text: 'Collaudo', effects: ['removed'], dates: [undefined], codes: ['drafting/act-without-date'] });
  });
});

describe('what is moved to another year', () => {
  it.each([
    ['(Rinviata al 2017)', 2017, undefined], ['(Rinviata fase al 2017)', 2017, undefined], ["(Fase slittata all'anno 2018)", 2018, undefined], ['(spostato nel 2017)', 2017, undefined],
    ['(Rinviata al 30/06/2017 con G.C. del 30/11/2016)', 2017, '2016-11-30'], ['(Posticipata a giugno 2017 con G.C. del 30/11/2016)', 2017, '2016-11-30'],
    ['(Differita con G.C. del 30/11/2016 al 2018)', 2018, '2016-11-30'],
  ])('%s is postponed to %d', (printed, year, date) => {
    expect(read(printed)).toMatchObject({ text: '', effects: ['postponed'], years: [year], dates: [date] });
  });

  it('a term within the year of the act changes it', () => {
    expect(read('(Prorogata al 31/12/2016 con G.C. del 30/11/2016)')).toEqual({ text: '', effects: ['changed'], acts: ['Deliberazione G.C. 30/11/2016'], dates: ['2016-11-30'], years: [undefined], codes: [] });
  });

  it('has no year where none is printed', () => {
    expect(read('(Rinviata con G.C. del 30/11/2016)')).toMatchObject({ effects: ['postponed'], years: [undefined], dates: ['2016-11-30'] });
    expect(read('(Aggiornamento al 2017 con G.C. del 30/11/2016)')).toMatchObject({ effects: ['changed'], years: [undefined] });
  });
});

describe('the text without its markers', () => {
  it.each([
    ['(Eliminata G.C. del 30/11/2016)', ''],
    ['Collaudo  (Eliminata G.C. del 30/11/2016)  ', 'Collaudo'],
    [' Prove (Modificata G.C. del 31/05/2016)  e collaudo  finale (Modificata G.C. del 30/11/2016).', 'Prove e collaudo  finale .'],
    ['(Modificata G.C. del 31/05/2016)(Eliminata G.C. del 30/11/2016)Collaudo', 'Collaudo'],
    ['(Modificata G.C. del 31/05/2016) #Prove (Modificata G.C. del 30/11/2016)# collaudo', 'Prove collaudo'],
    ['(Modificata G.C. del 31/05/2016) # 40 (nota)# prove', '# 40 (nota)# prove'],
    ['(Modificata G.C. del 31/05/2016), # prove', ', # prove'],
    ['(Modificata G.C. del 31/05/2016) a# b', 'a# b'],
    ['(Modificata G.C. del 31/05/2016)#40 corsi', '#40 corsi'],
    ['  Prove ', '  Prove '],
  ])('%s: %s', (printed, text) => {
    expect(draftActMarkers(printed).text).toBe(text);
  });

  it('has its findings where they stand', () => {
    expect(draftActMarkers('(Modificata G.C. del 31/05/2016) a# b').findings).toEqual([]);
    const printed = 'Prove [Modificata G.C.] # esame (Eliminata G.C. del 30/11/2016)#collaudo';
    expect(draftActMarkers(printed).findings.map(({ code, span, values }) => [code, printed.slice(span?.from, span?.to), values.text])).toEqual([
      ['drafting/act-without-date', '[Modificata G.C.]', '[Modificata G.C.]'], ['drafting/stray-sign', '#', '#'], ['drafting/stray-sign', '#', '#'],
    ]);
  });
});
