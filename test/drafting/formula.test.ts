import { describe, expect, it } from 'vitest';
import { draftFormula, type FormulaContext } from '../../src/drafting/index.js';
import { printFormula } from '../../src/formula/index.js';

/** Kind and strict formula of a printed text. */
function read(text: string, context: FormulaContext = {}): string {
  const { kind, formula } = draftFormula(text, context);
  return formula ? `${kind}: ${printFormula(formula)}` : kind;
}

const codes = (text: string, context: FormulaContext = {}) =>
  draftFormula(text, context).findings.map(({ code }) => code.replace('drafting/', ''));

describe('a quantity compared with a number', () => {
  it.each([
    ['spesa 2016 inferiore a 10.000', 'measure: [spesa 2016]', ['formula-operator-in-words', 'formula-target-inside', 'thousands-point']],
    ['spesa 2016 < 10.000', 'measure: [spesa 2016]', ['formula-target-inside', 'thousands-point']],
    ['spesa 2016 inferiore a 10.000,00', 'measure: [spesa 2016]', ['formula-operator-in-words', 'formula-target-inside']],
    ['spesa complessiva non superiore a 10.000 euro', 'measure: [spesa complessiva]', ['formula-operator-in-words', 'formula-target-inside', 'thousands-point']],
    ['tempo medio di rilascio inferiore a 30 giorni', 'measure: [tempo medio di rilascio]', ['formula-operator-in-words', 'formula-target-inside']],
    ['tasso di assenza inferiore al 5%', 'measure: [tasso di assenza]', ['formula-operator-in-words', 'formula-target-inside']],
    ['n. utenti superiore a 100', 'measure: [utenti]', ['formula-operator-in-words', 'formula-target-inside']],
    ['costo totale / utenti inferiore a 10 euro', 'arithmetic: [costo totale] / [utenti]', ['formula-operator-in-words', 'formula-target-inside']],
  ])('%s', (text, formula, found) => {
    expect(read(text)).toBe(formula);
    expect(codes(text)).toEqual(found);
  });

  it.each([
    ['n. fatture inferiori a 10.000', 'measure: [fatture inferiori a 10.000]'],
    ['n. fatture di importo inferiore a 10.000 euro', 'measure: [fatture di importo inferiore a 10.000 euro]'],
    ['n. utenti con reddito inferiore a 10.000', 'measure: [utenti con reddito inferiore a 10.000]'],
    ['utenti con reddito inferiore al 5%', 'measure: [utenti con reddito inferiore al 5%]'],
    ['spesa 2016 inferiore al 2015', 'measure: [spesa 2016 inferiore al 2015]'],
    ['interventi di importo inferiore a 40.000 euro / interventi', 'arithmetic: [interventi di importo inferiore a 40.000 euro] / [interventi]'],
  ])('%s names what it counts', (text, formula) => {
    expect(read(text)).toBe(formula);
    expect(codes(text)).not.toContain('formula-target-inside');
  });
});

describe('kinds', () => {
  it.each([
    ['', 'none'],
    ['.', 'none'],
    ['2017 - 2019', 'none'],
    ['triennio 2017/2019', 'none'],
    ['n.d.', 'none'],
    ['n. utenti raggiunti', 'measure: [utenti raggiunti]'],
    ['Somma degli importi segnalati', 'measure: [somma degli importi segnalati]'],
    ['Incontri realizzati', 'measure: [incontri realizzati]'],
    ['Percentuale di raccolta differenziata', 'measure: [percentuale di raccolta differenziata]'],
    ['spesa triennale 2017-2019', 'measure: [spesa triennale 2017-2019]'],
    ['Comunicazione di Giunta', 'text'],
    ['Delibera di Giunta - Delibera di Consiglio', 'text'],
    ['Sottoscrizione entro il 10 dicembre 2016.', 'text'],
    ['Si/No', 'text'],
    ['Politiche sociali, Polizia locale, Segreteria', 'text'],
    ['1 testo di convenzione per tutti i Comuni', 'text'],
    ['spesa 2016 = spesa 2015', 'equality: [spesa 2016] = [spesa 2015]'],
    ['(costo 2015/pasti 2015 = costo 2016/pasti 2016)', 'equality: [costo 2015] / [pasti 2015] = [costo 2016] / [pasti 2016]'],
    ['2016=2019', 'equality: [2016] = [2019]'],
    ['spesa 2017 = o < spesa 2016', 'equality: [spesa 2017] <= [spesa 2016]'],
    ['spesa 2016 non superiore alla spesa 2015', 'equality: [spesa 2016] <= [spesa 2015]'],
    ['n. utenti 2016 maggiore o uguale a n. utenti 2015', 'equality: [utenti 2016] >= [utenti 2015]'],
    ['n. iscritti 2016 => n. iscritti 2015', 'equality: [iscritti 2016] >= [iscritti 2015]'],
    ['Spesa 2016 = spesa 2015 - 5%', 'equality: [spesa 2016] = [spesa 2015] * 0.95'],
    ['Valutazione media dei partecipanti', 'measure: [valutazione media dei partecipanti]'],
    ['80% degli utenti', 'text'],
    ['n. progetti Erasmus+ presentati', 'measure: [progetti erasmus+ presentati]'],
    ['Vedi relazione allegata', 'text'],
  ])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('signs that compute and signs that do not', () => {
  it.each([
    ['n. contenziosi/n. dipendenti', '[contenziosi] / [dipendenti]'],
    ['utenza smart/utenza totale', '[utenza smart] / [utenza totale]'],
    ['evasori (Ici/Imu, tari/tarsu) / contribuenti (Ici/Imu, tari/tarsu)', '[evasori] / [contribuenti]'],
    ['n. utenti front-office/n. utenti', '[utenti front-office] / [utenti]'],
    ['valore sentenze 2016-2019/valore cause 2016-2019', '[valore sentenze 2016-2019] / [valore cause 2016-2019]'],
    ['n. bambini 3-6 anni iscritti / n. bambini 3-6 anni residenti', '[bambini 3-6 anni iscritti] / [bambini 3-6 anni residenti]'],
    ['Km percorsi-km anno precedente', '[km percorsi] - [km anno precedente]'],
    ['edifici classe A+ / edifici totali', '[edifici classe a+] / [edifici totali]'],
    ['popolazione > 65 anni assistita / popolazione > 65 anni', '[popolazione > 65 anni assistita] / [popolazione > 65 anni]'],
    ['incassi c/residui / residui attivi', '[incassi c/residui] / [residui attivi]'],
    ['adempimenti L. 190/2012 attuati/adempimenti previsti', '[adempimenti l. 190/2012 attuati] / [adempimenti previsti]'],
    ['gg. 2016 su gg. 2015', '[gg. 2016] / [gg. 2015]'],
    ['somme contestate rispetto alle somme esaminate', '[somme contestate] / [somme esaminate]'],
    ['rapporto tra entrate riscosse ed entrate accertate', '[entrate riscosse] / [entrate accertate]'],
    ['n. atti diviso n. istanze', '[atti] / [istanze]'],
    ['n. alloggi assegnati : n. alloggi disponibili', '[alloggi assegnati] / [alloggi disponibili]'],
    ['n. partecipanti\n__________\nn. invitati', '[partecipanti] / [invitati]'],
    ['utenti serviti ÷ utenti in lista', '[utenti serviti] / [utenti in lista]'],
    ['quota anno 2015 X 2', '[quota anno 2015] * 2'],
    ['(n. ore x costo orario) / n. utenti', '[ore] * [costo orario] / [utenti]'],
    ['= (incassato 2016 # incassato 2015)/ incassato 2015', '([incassato 2016] - [incassato 2015]) / [incassato 2015]'],
    ['data di rilascio - data di richiesta', '[data di rilascio] - [data di richiesta]'],
    ['(spesa anno n - spesa anno n-1)/spesa anno n-1', '([spesa anno n] - [spesa anno n-1]) / [spesa anno n-1]'],
    ['iscritti a.s. 2016/2017 / iscritti a.s. 2015/2016', '[iscritti a.s. 2016/2017] / [iscritti a.s. 2015/2016]'],
    ['(A/B)*100', '[a] / [b] * 100'],
    ['[(n. atti 2017 – n. atti 2016) / n. atti 2016] × 100', '([atti 2017] - [atti 2016]) / [atti 2016] * 100'],
    ['reati / popolazione x 1.000 abitanti', '[reati] / [popolazione] * 1000'],
    ['n. richieste ex L. 241/90 evase / n. richieste ex L. 241/90', '[richieste ex l. 241/90 evase] / [richieste ex l. 241/90]'],
    ['n. verbali ex art. 7/8 / n. verbali', '[verbali ex art. 7/8] / [verbali]'],
    ['n. ragazzi 14 - 18 anni iscritti / n. ragazzi 14 - 18 anni', '[ragazzi 14-18 anni iscritti] / [ragazzi 14-18 anni]'],
    ['posti 0/3 anni : bambini 0/3 anni x 100', '[posti 0/3 anni] / [bambini 0/3 anni] * 100'],
    ['verbali 01/01-30/06/2016 / verbali 01/01-30/06/2015', '[verbali 01/01-30/06/2016] / [verbali 01/01-30/06/2015]'],
    ['ore/uomo impiegate 2016 - ore/uomo impiegate 2015', '[ore/uomo impiegate 2016] - [ore/uomo impiegate 2015]'],
    ['spese 2016 - 80% spese 2009', '[spese 2016] - 0.8 * [spese 2009]'],
    ['20% della spesa 2009', '0.2 * [spesa 2009]'],
    ['quota anno 2015 + 10%', '[quota anno 2015] * 1.1'],
    ['n. alunni con voto superiore alla media / n. alunni', '[alunni con voto superiore alla media] / [alunni]'],
    ['Costo medio = costo totale / n. pasti', '[costo totale] / [pasti]'],
    ['Percentuale di realizzazione (fasi realizzate/fasi previste)', '[fasi realizzate] / [fasi previste] * 100'],
  ])('%j', (text, expected) => expect(read(text)).toBe(`arithmetic: ${expected}`));

  it('keeps an operator word that says where, not over what', () => {
    expect(read('N° controlli sul campo ad operatori del trasporto su strada')).toMatch(/^measure/);
    expect(read("Aumento del 5% rispetto all'anno precedente")).toBe('text');
  });

  it('tells a dash that sets off a note from a minus', () => {
    expect(read('Gradimento degli utenti - campione di 50 utenti')).toBe('measure: [gradimento degli utenti]');
    expect(codes('Gradimento degli utenti - campione di 50 utenti')).toEqual(['formula-dash-separates', 'formula-tail']);
  });

  it('settles two nouns joined by a slash by a target that counts', () => {
    expect(read('n. contratti/convenzioni stipulati', { target: '5' })).toBe('measure: [contratti/convenzioni stipulati]');
    expect(read('n. contratti/convenzioni stipulati', { target: '50%' })).toBe('arithmetic: [contratti] / [convenzioni stipulati]');
    expect(codes('n. contratti/convenzioni stipulati', { target: '50%' })).toContain('formula-sign-assumed');
  });
});

describe('values and names printed beside the formula', () => {
  it('takes a number after each name for its value', () => {
    const { formula, inputs, examples } = draftFormula('utenti serviti: 300 / utenti in lista: 400');
    expect(formula && printFormula(formula)).toBe('[utenti serviti] / [utenti in lista]');
    expect(inputs.map(({ constant }) => String(constant))).toEqual(['300', '400']);
    expect(examples.map(({ result, agrees }) => [String(result), agrees])).toEqual([['0.75', true]]);
    expect(draftFormula('utenti serviti: 300 / utenti in lista: 400 = 75%').examples).toMatchObject([{ agrees: true }]);
    expect(draftFormula('utenti serviti: 300 / utenti in lista: 400 = 70%').examples).toMatchObject([{ agrees: false }]);
    expect(read('utenti serviti / utenti in lista: 300 / 400')).toBe('arithmetic: [utenti serviti] / [utenti in lista]');
  });

  it.each(['A/B*100 dove A = utenti serviti e B = utenti in lista', 'A/B*100 (A: utenti serviti; B: utenti in lista)'])('names the letters of %j', (text) => {
    const { inputs, findings } = draftFormula(text);
    expect(inputs).toMatchObject([{ key: 'a', label: 'utenti serviti', aliases: ['A'] }, { key: 'b', label: 'utenti in lista', aliases: ['B'] }]);
    expect(findings.filter(({ code }) => code === 'drafting/formula-legend')).toHaveLength(2);
  });
});

describe('growth without its parentheses (policy: formulas, 2)', () => {
  const growth = '([corsi 2016] - [corsi 2015]) / [corsi 2015]';

  it.each([
    'n. corsi 2016 - n. corsi 2015 / n. corsi 2015',
    'n. corsi 2016-n. corsi 2015/n. corsi 2015',
    'n. corsi 2016 - n. corsi 2015 / 2015',
    'n. corsi 2016 - n. corsi 2015/n°2015',
    'n. corsi 2016 - n. corsi 2015 / corsi del 2015',
  ])('%j', (text) => {
    expect(read(text)).toBe(`arithmetic: ${growth}`);
    const found = draftFormula(text).findings.find(({ code }) => code === 'drafting/formula-growth');
    expect(found?.values.alternative).toBe('[corsi 2016] - [corsi 2015] / [corsi 2015]');
    expect(found?.span).toEqual({ from: 0, to: text.length });
  });

  it('reads a saving over the value that is saved on', () => {
    expect(read('kwh/anno attuale - kwh/anno efficiente/kwh/anno attuale')).toBe(
      'arithmetic: ([kwh/anno attuale] - [kwh/anno efficiente]) / [kwh/anno attuale]',
    );
  });

  it('leaves other sums as printed, and says so', () => {
    expect(read('n. atti + n. note / n. istanze')).toBe('arithmetic: [atti] + [note] / [istanze]');
    const found = draftFormula('n. atti + n. note / n. istanze').findings[0];
    expect([found?.code, found?.values.alternative]).toEqual(['drafting/formula-precedence', '([atti] + [note]) / [istanze]']);
  });
});

describe('times 100 (policy: formulas, 3)', () => {
  it.each([
    ['atti / istanze * 100', []],
    ['atti / istanze *100%', []],
    ['atti / istanze %', ['formula-hundred-assumed']],
    ['atti / istanze (%)', ['formula-hundred-assumed']],
    ['Percentuale di atti / istanze', ['formula-hundred-assumed']],
    ['atti / istanze - 30/40*100', ['formula-dash-separates', 'formula-hundred-assumed']],
  ])('is part of %j', (text, found) => {
    expect(read(text)).toBe('arithmetic: [atti] / [istanze] * 100');
    expect(draftFormula(text).scale).toBe('percent');
    expect(codes(text)).toEqual(found);
  });

  it('is never added for the target', () => {
    expect(read('atti / istanze', { target: '90%' })).toBe('arithmetic: [atti] / [istanze]');
    expect(codes('atti / istanze', { target: '90%' })).toEqual(['formula-hundred-missing']);
  });

  it('is not put in the place of another factor', () => {
    expect(read('N. e-book 2016 - N. e-book 2015/N. e-book 2015 * 0,5')).toBe('arithmetic: ([e-book 2016] - [e-book 2015]) / [e-book 2015] * 0.5');
    expect(codes('N. e-book 2016 - N. e-book 2015/N. e-book 2015 * 0,5')).toContain('formula-constant-kept');
  });

  it('is no part of a difference of percentages', () => {
    expect(read('% raccolta 2017 - % raccolta 2016')).toBe('arithmetic: [raccolta 2017] - [raccolta 2016]');
    expect(draftFormula('% raccolta 2017 - % raccolta 2016').scale).toBe('percent');
  });
});

describe('names and brackets (policy: formulas, 5 and 6)', () => {
  it('takes mentions that differ in case, spaces and what counts them for one quantity', () => {
    const { inputs, findings } = draftFormula('(N. Eventi 2016 - numero di eventi 2015)/n°  eventi  2015 *100');
    expect(inputs.map(({ label, aliases }) => [label, ...aliases])).toEqual([['N. Eventi 2016'], ['numero di eventi 2015', 'n° eventi 2015']]);
    expect(findings).toEqual([]);
  });

  it('merges nearly the same words with a finding', () => {
    expect(read('(incassi nel 2016 - incassi nel 2015)/incassi anno 2015')).toBe('arithmetic: ([incassi nel 2016] - [incassi nel 2015]) / [incassi nel 2015]');
    expect(codes('(incassi nel 2016 - incassi nel 2015)/incassi anno 2015')).toEqual(['formula-merged-names']);
  });

  it('never merges what would divide a quantity by itself', () => {
    expect(draftFormula('domande evase / domande evasa').inputs).toHaveLength(2);
    expect(draftFormula('n. emesse / n. omesse').inputs).toHaveLength(2);
  });

  it('keeps a name that begins another one apart', () => {
    expect(read('(m2 superfici post variante - m2 superfici) / m2 superfici x 100')).toBe(
      'arithmetic: ([m2 superfici post variante] - [m2 superfici]) / [m2 superfici] * 100',
    );
  });

  it('tells years in brackets apart, and names by their notes', () => {
    expect(read('visitatori (2016) / visitatori (2015)')).toBe('arithmetic: [visitatori 2016] / [visitatori 2015]');
    expect(draftFormula('edifici (classe A) / edifici (classe B)').inputs).toHaveLength(2);
  });

  it.each([
    ['spesa / anno 2015', 'arithmetic: [spesa] / [spesa 2015]', 'formula-year-as-name'],
    ['n. utenti / 2015', 'arithmetic: [utenti] / 2015', 'formula-year-as-number'],
    ['n. utenti - 2015', 'arithmetic: [utenti] - 2015', 'formula-year-as-number'],
  ])('says whether the lone year of %j is a quantity or a number', (text, reading, code) => {
    expect([read(text), codes(text)]).toEqual([reading, [code]]);
  });

  it.each(['n. sopralluoghi / settimana', 'n. sopralluoghi/settimana', 'gg apertura/anno', 'n. accessi/giorno'])('takes %j for a rate', (text) => {
    expect(draftFormula(text)).toMatchObject({ kind: 'measure', inputs: [{}] });
    expect(codes(text)).toEqual(['formula-sign-in-name']);
  });

  it('takes a share in figures for words', () => {
    expect([read('1/3 delle pratiche'), codes('1/3 delle pratiche')]).toEqual(['text', ['formula-sign-in-name']]);
  });

  it('takes a unit in brackets for the scale', () => {
    expect(draftFormula('tempo medio di rilascio (gg)').scale).toBe('days');
    expect(draftFormula('entrate/uscite (%)')).toMatchObject({ kind: 'arithmetic', scale: 'percent' });
  });

  it.each([
    ['n. quartieri coinvolti / n. quartieri (16)', '16'],
    ['postazioni virtuali / postazioni previste (n. 40)', '40'],
    ['postazioni / postazioni interessate (60 previste)', '60'],
    ['consumo / kwh/anno impianto (consumo attuale kwh/anno 6.669,397)', '6669397'],
  ])('takes the bracketed number of %j for a constant', (text, constant) => {
    expect(draftFormula(text).inputs[1]?.constant?.toString()).toBe(constant);
    expect(codes(text)).toContain('formula-bracket-value');
  });

  it('takes bracketed words for a note', () => {
    const text = 'n. pratiche inserite / n. pratiche pervenute (dal 1/9/16 al 31/12/16)';
    expect(draftFormula(text).inputs[1]?.constant).toBeNull();
    expect(codes(text)).toEqual(['formula-bracket-note']);
  });

  it('takes a number before its noun for the value of an example', () => {
    const { examples, inputs } = draftFormula('(n. 600 accessi 2° semestre - n. 400 accessi 1° semestre)/n. 400 accessi*100');
    expect(inputs).toHaveLength(2);
    expect(examples[0]?.result?.toString()).toBe('50');
    expect(draftFormula('(n. 600 accessi - n. 400 accessi)/n. 400 accessi').inputs).toHaveLength(2);
  });
});

it('knows the value that a note gives with its unit (Cremona 2016, O068)', () => {
  const { inputs } = draftFormula('Km percorsi-km anno precedente/km anno precedente (Km percorsi nel 2015: circa 1.331.520 km/anno)');
  expect(inputs.map(({ label, constant }) => [label, constant?.toString() ?? null])).toEqual([['Km percorsi', null], ['km anno precedente', '1331520']]);
});

it('reads three ways of one condition', () => {
  expect(read('spesa 2016 = o < spesa 2015')).toBe('equality: [spesa 2016] <= [spesa 2015]');
  expect(read('Spesa 2016 ≤ spesa 2015')).toBe('equality: [spesa 2016] <= [spesa 2015]');
  expect(read('n. reclami < 10')).toBe('measure: [reclami]');
});

it('reads a proportion', () => {
  expect(read('visitatori 2016 : visitatori 2015 = x : 100')).toBe('arithmetic: [visitatori 2016] / [visitatori 2015] * 100');
});

describe('worked examples (policy: formulas, 7)', () => {
  const example = (text: string) => {
    const [found] = draftFormula(text).examples;
    return found && [found.result?.toString() ?? null, found.printed?.toString() ?? null, found.agrees];
  };

  it.each([
    ['atti / istanze * 100 -> 30/40 * 100', ['75', null, true]],
    ['atti / istanze * 100 = 30/40 * 100 = 75%', ['75', '75', true]],
    ['atti / istanze x 100: 30/40 x 100', ['75', null, true]],
    ['atti / istanze x 100; es. 30/40 x 100', ['75', null, true]],
    ['atti / istanze x 100 (es. 30/40 x 100 = 75)', ['75', '75', true]],
    ['atti / istanze * 100 - 30/40*100', ['75', null, true]],
    ['N. atti/N. istanze presentate (4/50)*100', ['8', null, true]],
    ['atti / istanze = 25/30 = 83%', ['83.33333333333333333333333333333333', '83', true]],
    ['(A - B) / B * 100 = 442 - 402 / 402 * 100 = 9,95', ['9.950248756218905472636815920398010', '9.95', true]],
    ['atti / istanze * 100 - 30/40', ['75', null, false]],
    ['atti / istanze * 100 = 30/40 * 100 = 74', ['75', '74', false]],
    ['(A - B)/B*100 = (950 - 1000)/1000*100 = 5', ['-5', '5', false]],
    ['n. posti occupati (57)/n. posti (60)*100 = 95%', ['95', '95', true]],
  ])('%j', (text, expected) => {
    const found = example(text);
    expect(found && [found[0] && (found[0] as string).slice(0, 12), ...found.slice(1)]).toEqual([(expected[0] as string).slice(0, 12), ...expected.slice(1)]);
  });

  it('follows a chain of steps and notices the lost sign (Cremona 2016, O101)', () => {
    expect(example('(Spesa 2016 - spesa 2015)* 100/ spesa 2015 3.199.804,12 - 3.336.880,92= 137.076,80/3.336.880,92 *100= 4')).toEqual([
      '-4.107931787604622', '4', false,
    ].map((item, index) => (index === 0 ? expect.stringMatching(/^-4\.1079/) : item)));
  });

  it('reads the points of one example alike (Cremona 2016, O061)', () => {
    const { examples, findings } = draftFormula('(t 2020 - t 2011)/ t 2011 x 100 = (266582 - 328.739)/328.739 x 100');
    expect(examples[0]?.values['t 2011']?.toString()).toBe('328739');
    expect(examples[0]?.result?.toDecimalPlaces(1).toString()).toBe('-18.9');
    expect(findings.map(({ code }) => code)).toContain('drafting/thousands-point');
  });

  it('reads a point as decimal where only so the printed result comes out', () => {
    expect(example('A / B * 100 = 2.500 / 5 * 100 = 50')).toEqual(['50', '50', true]);
  });

  it('waits for an unknown', () => {
    expect(example('atti / istanze (60) * 100 -> X/60 * 100')).toEqual([null, null, null]);
  });

  it('gives no values where numbers and quantities cannot be told to each other', () => {
    expect(draftFormula('atti / istanze = 30/40/50/60').examples[0]).toMatchObject({ values: {}, result: null, agrees: null });
  });

  it('is no range of ages', () => {
    expect(draftFormula('n. iscritti / n. residenti 3-5 anni').examples).toEqual([]);
  });
});

describe('what does not fit the target is told, not mended', () => {
  it.each([
    ['residenti / bambini che frequentano', { target: '> 95%' }, 'formula-upside-down'],
    ['Segnalazioni 2015 / segnalazioni 2016', { target: '10% in meno' }, 'formula-change-as-ratio'],
    ['ore 2019 - ore 2017', { target: 'risparmio del 15%' }, 'formula-target-unit'],
    ['(spesa 2016 - spesa 2015)/spesa 2015*100', { target: 'riduzione del 4%' }, 'formula-sign-against-target'],
    ['(atti x giorni) / atti', {}, 'formula-cancels'],
  ])('%j with %j', (text, context, code) => expect(codes(text, context)).toContain(code));
});

it('places its findings in the text as printed', () => {
  const text = '  N.  atti\t–  n. note   front-office  /  n. istanze';
  for (const { span } of draftFormula(text).findings) expect(text.slice(span?.from, span?.to).trim()).not.toBe('');
  const [sign] = draftFormula('n. utenti front-office').findings;
  expect(sign?.span).toEqual({ from: 15, to: 16 });
});

it('leaves markers of amending acts out of the reading, and their places free', () => {
  const text = '(Aggiornamento G.C. del 30/11/2016) n. atti / n. istanze';
  expect(read(text)).toBe('arithmetic: [atti] / [istanze]');
  expect(draftFormula(text).formula?.span).toEqual({ from: 36, to: text.length });
});

it.each([
  ['(pratiche evase 2013 - pratiche evase 2012) / pratiche evase 2012x100', '([pratiche evase 2013] - [pratiche evase 2012]) / [pratiche evase 2012] * 100'],
  ['foto 10x15 / foto totali', '[foto 10x15] / [foto totali]'],
])('tells times 100 glued to a year from a size: %s', (text, strict) => {
  const { formula } = draftFormula(text);
  expect(formula && printFormula(formula)).toBe(strict);
});
