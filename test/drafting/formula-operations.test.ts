import { describe, expect, it } from 'vitest';
import { draftFormula } from 'municipal-performance/drafting';
import type { Expression, Formula } from 'municipal-performance/formula';
import { toldFormula } from './told.js';

/** The strict formula with its kind unless it is arithmetic. */
const read = (text: string) => toldFormula(text)[0]?.replace(/^arithmetic: /, '') ?? '';

/** The findings of a reading, without those about operators in words and doubtful points. */
const found = (text: string) => toldFormula(text).slice(2).filter((line) => !/^(?:operator-in-words|thousands-point|example)/.test(line));

/** Each node of the strict formula, outermost first, as the stretch of the printed text that it stands for. */
function places(text: string): readonly string[] {
  const of = (node: Formula | Expression): readonly string[] => [
    text.slice(node.span.from, node.span.to),
    ...('left' in node ? [...of(node.left), ...of(node.right)] : 'operand' in node ? of(node.operand) : []),
  ];
  const { formula } = draftFormula(text);
  return formula ? of(formula) : [];
}

describe('each part of a strict formula knows what it was printed as', () => {
  it.each([
    ['multe / verbali', ['multe / verbali', 'multe', 'verbali']],
    ['n. multe (tutte) / n. verbali (40)', ['n. multe (tutte) / n. verbali (40)', 'n. multe (tutte)', 'n. verbali (40)']],
    ['(multe + ricorsi) / verbali', ['(multe + ricorsi) / verbali', '(multe + ricorsi)', 'multe', 'ricorsi', 'verbali']],
    ['multe + ricorsi + note', ['multe + ricorsi + note', 'multe + ricorsi', 'multe', 'ricorsi', 'note']],
    ['(multe) / verbali', ['(multe) / verbali', '(multe)', 'verbali']],
    ['multe * 15,50 euro', ['multe * 15,50', 'multe', '15,50']],
    ['multe * € 15,50', ['multe * € 15,50', 'multe', '15,50']],
    ['(-5 + multe) / verbali', ['(-5 + multe) / verbali', '(-5 + multe)', '-5', '5', 'multe', 'verbali']],
    ['spese 2016 - 80% spese 2009', ['spese 2016 - 80% spese 2009', 'spese 2016', '80% spese 2009', '80%', 'spese 2009']],
    ['multe 2016 - multe 2015 / multe 2015', ['multe 2016 - multe 2015 / multe 2015', 'multe 2016 - multe 2015', 'multe 2016', 'multe 2015', 'multe 2015']],
    ['Percentuale di multe / verbali', ['Percentuale di multe / verbali', 'Percentuale di multe / verbali', 'multe', 'verbali', 'Percentuale di multe / verbali']],
    ['Copertura: multe / verbali', ['multe / verbali', 'multe', 'verbali']],
    ['Tasso di riscossione (multe / verbali)', ['multe / verbali', 'multe', 'verbali']],
    ['(multe / verbali) annuali', ['(multe / verbali)', 'multe', 'verbali']],
    ['spesa 2016 <= spesa 2015', ['spesa 2016 <= spesa 2015', 'spesa 2016', 'spesa 2015']],
  ])('%s', (text, parts) => expect(places(text)).toEqual(parts));
});

describe('a percentage of a quantity is a share of it', () => {
  it.each(['di', 'del', 'dello', 'della', 'dei', 'degli', 'delle'])('80%% %s spese 2009', (link) => {
    expect(read(`spese 2016 - 80% ${link} spese 2009`)).toBe('[spese 2016] - 0.8 * [spese 2009]');
  });

  it.each([
    ['spese 2016 - 80% fondi 2009', '[spese 2016] - 0.8 * [fondi 2009]'],
    ['spese 2016 - 80% diritti 2009', '[spese 2016] - 0.8 * [diritti 2009]'],
    ['80% spese 2009 / abitanti', '0.8 * [spese 2009] / [abitanti]'],
    ['80 % spese 2009 / abitanti', '0.8 * [spese 2009] / [abitanti]'],
    ['multe / 80% verbali', '[multe] / (0.8 * [verbali])'],
    ['multe / 80 verbali', '[multe] / [verbali]'],
    ['multe / 80%', '[multe] / 0.8'],
    ['multe * 100%', '[multe] * 100'],
    ['quota 2015 * 110%', '[quota 2015] * 1.1'],
  ])('%s', (text, formula) => expect(read(text)).toBe(formula));

  it.each([
    ['spese 2016 - 80% delle spese 2009', 'percent-number «80%» text 80%; reading il fattore 0.8; alternative parte di un nome'],
    ['quota 2015 * 80%', 'percent-number «80%» text 80%; reading il fattore 0.8; alternative la percentuale di una quantità della formula'],
    ['quota 2015 - 20%', 'percent-number «20%» text 20%; reading il fattore 0.8; alternative il numero 0.2'],
  ])('and says so: %s', (text, line) => expect(found(text)).toEqual([line]));
});

describe('a percentage added to a quantity is a percentage of it', () => {
  it.each([
    ['quota 2015 + 10%', '[quota 2015] * 1.1'],
    ['quota 2015 - 10%', '[quota 2015] * 0.9'],
    ['quota 2015 + 10% - n. sconti', '[quota 2015] * 1.1 - [sconti]'],
    ['(200 + 10%) * n. pasti', '200 * 1.1 * [pasti]'],
    ['(10% + 5%) * spesa', '(0.1 + 0.05) * [spesa]'],
    ['10% + quota 2015', '0.1 + [quota 2015]'],
    ['quota 2015 + 10', '[quota 2015] + 10'],
    ['quota 2015 / 10%', '[quota 2015] / 0.1'],
    ['n. pasti * tariffa + 10%', '[pasti] * [tariffa] + 0.1'],
  ])('%s', (text, formula) => expect(read(text)).toBe(formula));
});

describe('what says that a result is a percentage is no part of a name', () => {
  it.each([
    ['% multe / verbali', '%'],
    ['% di multe / verbali', '%'],
    ['% dei multe / verbali', '%'],
    ['% delle multe / verbali', '%'],
    ['% degli multe / verbali', '%'],
    ['% della multe / verbali', '%'],
    ['% del multe / verbali', '%'],
    ['multe / verbali %', '%'],
    ['multe / verbali in %', '%'],
    ['multe / verbali in percentuale', 'in percentuale'],
    ['multe / verbali espresso in percentuale', 'espresso in percentuale'],
    ['multe / verbali espressa in percentuale', 'espressa in percentuale'],
    ['multe / verbali espressi in percentuale', 'espressi in percentuale'],
    ['multe / verbali espresse in percentuale', 'espresse in percentuale'],
    ['multe / verbali (%)', '(%)'],
    ['multe / verbali (in %)', '(in %)'],
    ['multe / verbali (valore %)', '(valore %)'],
    ['multe / verbali (val. %)', '(val. %)'],
    ['multe / verbali (percentuale)', '(percentuale)'],
    ['multe / verbali (in percentuale)', '(in percentuale)'],
    ['Percentuale di multe / verbali', 'Percentuale di'],
    ['Percentuali di multe / verbali', 'Percentuali di'],
    ['Perc. di multe / verbali', 'Perc. di'],
    ['Perc multe / verbali', 'Perc'],
    ['Percentuale multe / verbali', 'Percentuale'],
    ['Copertura %: multe / verbali', 'Copertura %'],
    ['Percentuale: multe / verbali', 'Percentuale'],
    ['Copertura percentuale (multe / verbali)', 'Copertura percentuale'],
    ['Copertura: multe / verbali in percentuale', 'in percentuale'],
  ])('%s', (text, because) => {
    expect(read(text)).toBe('[multe] / [verbali] * 100');
    expect(found(text).filter((line) => !line.startsWith('label'))).toEqual([`hundred-assumed «${because}» because ${because}; alternative [multe] / [verbali]`]);
  });

  it.each([
    ['% multe pagate / verbali', '[multe pagate] / [verbali] * 100'],
    ['% fondi spesi / verbali', '[fondi spesi] / [verbali] * 100'],
    ['% delibere pubblicate / verbali', '[delibere pubblicate] / [verbali] * 100'],
    ['multe / incassi %', '[multe] / [incassi] * 100'],
    ['multe / plugin %', '[multe] / [plugin] * 100'],
    ["percentuale dell'utenza servita / verbali", "[dell'utenza servita] / [verbali] * 100"],
  ])('and takes no word of the name with it: %s', (text, formula) => expect(read(text)).toBe(formula));

  it.each([
    ['multe / verbali (controvalore)', '[multe] / [verbali]'],
    ['quota media percentuale / verbali', '[quota media percentuale] / [verbali]'],
    ['raccolta % annua / verbali', '[raccolta % annua] / [verbali]'],
    ['multe / verbali (% annua)', '[multe] / [verbali]'],
    ['multe / verbali (interni)', '[multe] / [verbali]'],
    ['multe espresse in valore / verbali', '[multe espresse in valore] / [verbali]'],
    ['multe in zona / verbali', '[multe in zona] / [verbali]'],
    ['differenza percentuale / verbali', '[differenza percentuale] / [verbali]'],
    ['Percentuale multe 2016 / percentuale multe 2015', '[percentuale multe 2016] / [percentuale multe 2015]'],
    ['(Percentuale multe 2016 - percentuale multe 2015) / verbali', '([percentuale multe 2016] - [percentuale multe 2015]) / [verbali]'],
    ['percettori di reddito / abitanti', '[percettori di reddito] / [abitanti]'],
    ['Percentuale / verbali', '[percentuale] / [verbali]'],
    ['Percentuale multe - verbali', '[percentuale multe] - [verbali]'],
  ])('but not: %s', (text, formula) => expect(read(text)).toBe(formula));
});

describe('a number with its unit is a number', () => {
  it.each(['40', 'n. 40', 'nr. 40', '€ 40', 'euro 40', 'eur 40', 'circa 40', 'ca 40', 'ca. 40', '40 €', '40 euro', '40 ore', '40 mq', '40 circa', 'n. 40 ore'])('multe / %s', (number) =>
    expect(read(`multe / ${number}`)).toBe('[multe] / 40'));

  it.each(['ricerca 40', 'casa 40', 'zona 40', 'mq 40', 'eurozona 40', 'neuro 40'])('but %s is a name', (name) => expect(read(`multe / ${name}`)).toBe(`[multe] / [${name}]`));

  it.each([
    ['multe / abitanti * 100 abitanti', '[multe] / [abitanti] * 100', ['tail «abitanti» text abitanti']],
    ['multe / abitanti x 1.000 abitanti residenti', '[multe] / [abitanti] * 1000', ['tail «abitanti residenti» text abitanti residenti']],
    ['multe / abitanti x 100.000 abitanti', '[multe] / [abitanti] * 100000', ['tail «abitanti» text abitanti']],
    ['multe / 100 (cento)', '[multe] / 100', ['tail «(cento)» text (cento)']],
    ['multe / abitanti x 1.000', '[multe] / [abitanti] * 1000', []],
    ['1.000 abitanti * multe', '[abitanti] * [multe]', ['value-in-name «1.000» text 1.000; name abitanti']],
    ['multe / 1.000 abitanti', '[multe] / [abitanti]', ['value-in-name «1.000» text 1.000; name abitanti']],
    ['multe * 250 verbali', '[multe] * [verbali]', ['value-in-name «250» text 250; name verbali']],
    ['multe * 100% verbali', '[multe] * 100', ['tail «verbali» text verbali']],
    ['multe * 2.100 verbali', '[multe] * [verbali]', ['value-in-name «2.100» text 2.100; name verbali']],
    ['multe * 1.000.000 verbali', '[multe] * [verbali]', ['value-in-name «1.000.000» text 1.000.000; name verbali']],
    ['multe * fascia 100 verbali', '[multe] * [fascia 100 verbali]', []],
    ['multe / 100 verbali (tutti)', '[multe] / [verbali]', ['value-in-name «100» text 100; name verbali', 'bracket-note «(tutti)» text (tutti); name verbali']],
    ['multe * 10 verbali', '[multe] * [verbali]', ['value-in-name «10» text 10; name verbali']],
  ])('and a round one after a times sign, though words follow: %s', (text, formula, lines) => {
    expect(read(text)).toBe(formula);
    expect(found(text)).toEqual(lines);
  });

  it.each([
    ['multe / 2015', '[multe] / 2015', ['year-as-number «2015» text 2015']],
    ['spese + euro 2015', '[spese] + 2015', []],
    ['multe / 2015 ore', '[multe] / 2015', []],
    ['multe 2016 / 2015', '[multe 2016] / [multe 2015]', ['year-as-name «2015» text 2015; name multe 2015']],
  ])('four digits of a year are one only with a unit: %s', (text, formula, lines) => {
    expect(read(text)).toBe(formula);
    expect(found(text)).toEqual(lines);
  });
});

describe('words before a colon name what follows', () => {
  it.each([
    ['Efficacia: multe / verbali', '[multe] / [verbali]', 'Efficacia'],
    ['Grado di riscossione: multe / verbali', '[multe] / [verbali]', 'Grado di riscossione'],
    ['Efficacia: n. multe', 'measure: [multe]', 'Efficacia'],
    ['Grado di riscossione: n. multe', 'measure: [multe]', 'Grado di riscossione'],
    ['Risultato atteso: n. 40 multe', 'measure: [multe]', 'Risultato atteso'],
  ])('%s', (text, formula, label) => {
    expect(read(text)).toBe(formula);
    expect(found(text)[0]).toBe(`label «${label}» text ${label}`);
  });

  it.each([
    ['multe; ricorsi / verbali', 'tail «ricorsi / verbali» text ricorsi / verbali'],
    ['n. multe: ricorsi / verbali', 'tail «ricorsi / verbali» text ricorsi / verbali'],
    ['multe: pagate; sospese', 'tail «pagate; sospese» text pagate; sospese'],
    ['multe in lista: n. 40', 'tail «n. 40» text n. 40'],
    ['multe pagate: entro 60 giorni', 'tail «entro 60 giorni» text entro 60 giorni'],
  ])('but not in %s', (text, line) => {
    expect(read(text)).toBe(`measure: [${text.replace(/[:;].*/, '').replace('n. ', '')}]`);
    expect(found(text)).toContain(line);
  });
});

describe('words before brackets name the formula inside', () => {
  it.each([
    ['Somma annua (multe + ricorsi)', '[multe] + [ricorsi]'],
    ['Totale annuo (multe + ricorsi)', '[multe] + [ricorsi]'],
    ['Media annua (multe / ricorsi)', '[multe] / [ricorsi]'],
    ['Rapporto annuo (gatti / cani)', '[gatti] / [cani]'],
    ['Differenza annua (gatti - cani)', '[gatti] - [cani]'],
    ['Incidenza annua (gatti / cani)', '[gatti] / [cani]'],
    ['Tasso annuo (gatti / cani)', '[gatti] / [cani]'],
    ['Indice annuo (gatti / cani)', '[gatti] / [cani]'],
    ['Percentuale annua (gatti / cani)', '[gatti] / [cani] * 100'],
    ['Rotazione annua (n. gatti / n. cani)', '[gatti] / [cani]'],
    ['Rotazione annua (entrate * spese)', '[entrate] * [spese]'],
    ['Rotazione annua ((gatti + n. cani) / n. topi)', '([gatti] + [cani]) / [topi]'],
    ['Rotazione annua (n. topi / (gatti + n. cani))', '[topi] / ([gatti] + [cani])'],
  ])('%s', (text, formula) => {
    expect(read(text)).toBe(formula);
    expect(found(text)[0]).toMatch(/^label «\w+ annu[ao]» text/);
  });

  it('nor where only a later word could name it', () => expect(read('Multe in media (gatti / cani) / verbali')).toBe('[multe in media] / [verbali]'));

  it.each(['gatti / n. cani', 'n. gatti / cani', 'n. gatti / n. cani; dati 2015', 'n. gatti di cani', 'dal 12/2016', '12 + 3'])('but not before a note: Multe annue (%s)', (note) => {
    const [first, second] = toldFormula(`Multe annue (${note}) / verbali`);
    expect([first, second]).toEqual(['arithmetic: [multe annue] / [verbali]', 'ratio: Multe annue, verbali']);
  });
});

describe('words beside brackets', () => {
  it.each([
    ['(multe / verbali) per ogni vigile', '[multe] / [verbali]', ['tail «per ogni vigile» text per ogni vigile']],
    ['(multe / verbali) annue', '[multe] / [verbali]', ['tail «annue» text annue']],
    ['(multe) annue / verbali', '[multe annue] / [verbali]', []],
    ['(multe + ricorsi) / verbali', '([multe] + [ricorsi]) / [verbali]', []],
    ['(gatti - cani) / verbali', '([gatti] - [cani]) / [verbali]', ['sign-assumed «-» text -; operator -']],
    ['gatti - cani', 'text', ['dash-separates «-» after cani']],
    ['verbali / (multe; ricorsi)', '[verbali] / [multe ricorsi]', []],
  ])('%s', (text, formula, lines) => {
    expect(read(text)).toBe(formula);
    expect(found(text)).toEqual(lines);
  });
});

describe('a comparison without its left side is told, not lost', () => {
  it.each(['<', '>', '<=', '>=', '<>', '≤', '= o <'])('%s spesa 2015', (sign) => {
    expect(read(`${sign} spesa 2015`)).toBe('measure: [spesa 2015]');
    expect(found(`${sign} spesa 2015`)).toEqual([expect.stringMatching(`^sign-left-out «${sign}»`)]);
  });

  it('nor before a computation', () => expect(found('> spesa 2015 / abitanti')).toEqual(['sign-left-out «>» text >']));
});
