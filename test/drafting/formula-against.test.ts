import { describe, expect, it } from 'vitest';
import { draftFormula, type FormulaContext } from 'municipal-performance/drafting';

/** The values of a finding about what a formula computes; none where it is not told. */
const told = (text: string, context: FormulaContext, code: string) =>
  draftFormula(text, context).findings.find((finding) => finding.code === `drafting/formula-${code}`)?.values;

type Told = readonly [text: string, context: FormulaContext, values: Readonly<Record<string, string>>];
type Silent = readonly [text: string, context: FormulaContext];

function telling(code: string, found: readonly Told[], silent: readonly Silent[]): void {
  for (const [text, context, values] of found) it(`${text} ${Object.values(context).join(' ')}`, () => expect(told(text, context, code)).toMatchObject(values));
  for (const [text, context] of silent) it(`not ${text} ${Object.values(context).join(' ')}`, () => expect(told(text, context, code)).toBeUndefined());
}

describe('a change is asked for, a ratio of two years is printed', () => {
  const growth = '([treni 2016] - [treni 2015]) / [treni 2015]';
  telling('change-as-ratio', [
    ['treni 2016 / treni 2015', { target: 'aumento del 5%' }, { alternative: growth, context: 'aumento', formula: '[treni 2016] / [treni 2015]' }],
    ['treni 2016 / treni 2015 * 100', { target: '+5%', name: 'Incremento dei treni' }, { alternative: growth, context: 'increment' }],
    ['treni 2015 / treni 2016', { target: '5 in meno' }, { alternative: growth, context: 'in meno' }],
  ], [
    ['treni 2016 / treni 2015', { target: '5%' }],
    ['treni 2016 / treni 2015', { name: 'Scalo merci' }],
    ['treni puntuali 2016 / treni partiti 2016', { target: 'aumento del 5%' }],
    ['treni puntuali / treni 2015', { target: 'aumento del 5%' }],
    ['treni 2016 / treni', { target: 'aumento del 5%' }],
    ['treni 2016 - treni 2015', { target: 'aumento del 5%' }],
    ['treni 2016 * 2', { target: 'aumento del 5%' }],
    ['(treni 2016 + bus 2016) / treni 2015', { target: 'aumento del 5%' }],
    ['treni 2016 / (treni 2015 + bus 2015)', { target: 'aumento del 5%' }],
  ]);
});

describe('the whole above, the part below', () => {
  telling('upside-down', [
    ['domande presentate / domande accolte', { target: '80%' }, { alternative: '[domande accolte] / [domande presentate]', formula: '[domande presentate] / [domande accolte]' }],
    ['domande presentate / domande accolte', { name: 'Tasso di accoglimento' }, {}],
    ['domande presentate / domande accolte', { target: 'ottanta per cento' }, {}],
    ['domande / domande accolte', { target: '80%' }, { alternative: '[domande accolte] / [domande]' }],
    ['treni 2015 / treni 2016', { target: 'aumento del 5%' }, { alternative: '[treni 2016] / [treni 2015]' }],
  ], [
    ['domande presentate / domande accolte', { target: '80' }],
    ['domande accolte / domande presentate', { target: '80%' }],
    ['domande accolte / domande evase', { target: '80%' }],
    ['domande totali / domande presentate', { target: '80%' }],
    ['domande totali accolte / domande evase', { target: '80%' }],
    ['domande totali / domande accolte presentate', { target: '80%' }],
    ['domande / domande nuove', { target: '80%' }],
    ['domande / domande accolte presentate', { target: '80%' }],
    ['istanze / domande accolte', { target: '80%' }],
    ['istanze nuove / domande accolte e nuove', { target: '80%' }],
    ['domande accolte / accolte domande', { target: '80%' }],
    ['treni 2015 / treni 2016', { target: '5%' }],
    ['treni 2016 / treni 2015', { target: 'aumento del 5%' }],
  ]);
});

describe('a percentage is asked for', () => {
  telling('hundred-missing', [
    ['atti / istanze', { target: '80%' }, { target: '80%', formula: '[atti] / [istanze]', alternative: '[atti] / [istanze] * 100' }],
    ['atti / istanze', { target: '80 %' }, {}],
    ['atti / istanze', { target: '80 per cento' }, {}],
    ['atti / istanze', { target: '80 PERCENTO' }, {}],
    ['atti / istanze', { target: `80% ${'delle istanze '.repeat(20)}` }, { target: `80% ${'delle istanze '.repeat(20)}`.slice(0, 80) }],
  ], [
    ['atti / istanze', { target: '80' }],
    ['atti / istanze', { target: '% di istanze' }],
    ['atti / istanze', { target: 'supercentoventi' }],
    ['atti / istanze * 100', { target: '80%' }],
    ['n. atti + n. istanze', { target: '80%' }],
  ]);
  const words = 'la variazione rispetto al valore di partenza, in percentuale';
  telling('target-unit', [
    ['ore 2019 - ore 2017', { target: '15%' }, { target: '15%', unit: 'una quantità', alternative: '([ore 2019] - [ore 2017]) / [ore 2017] * 100' }],
    ['spesa 2016 - spesa 2015', { target: '15%' }, { unit: 'un importo', alternative: '([spesa 2016] - [spesa 2015]) / [spesa 2015] * 100' }],
    ['data prevista - data effettiva', { target: '15%' }, { unit: 'un numero di giorni' }],
    ['n. utenti + n. alunni', { target: '15%' }, { unit: 'un numero', alternative: words }],
    ['n. utenti * 2', { target: '15%' }, { unit: 'un numero', alternative: words }],
  ], [
    ['ore 2019 - ore 2017', { target: '15' }],
    ['ore 2019 / ore 2017', { target: '15%' }],
    ['ore 2019 / ore 2017 * 100', { target: '15%' }],
  ]);
});

describe('growth and what the target says of it', () => {
  const less = '([spesa 2015] - [spesa 2016]) / [spesa 2015]';
  telling('sign-against-target', [
    ['(spesa 2016 - spesa 2015) / spesa 2015 * 100', { target: 'riduzione del 4%' }, { alternative: less, context: 'riduzione del 4%', formula: '([spesa 2016] - [spesa 2015]) / [spesa 2015] * 100' }],
    ['(spesa 2016 - spesa 2015) * 100 / spesa 2015', { target: 'risparmio del 4%' }, { alternative: less }],
    ['spesa 2016 - spesa 2015', { target: '400', name: 'Contenimento della spesa' }, { alternative: less, context: '400' }],
    ['(spesa 2016 - spesa 2015) / 2', { target: 'calo di 400' }, { alternative: less }],
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: 'meno spesa: riduzione di 4', name: '-5' }, { alternative: less }],
  ], [
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: 'aumento del 4%' }],
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: '4%', name: 'Scalo merci' }],
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: '-4%', name: 'Riduzione della spesa' }],
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: '- 4%', name: 'Riduzione della spesa' }],
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: '-  4%', name: 'Riduzione della spesa' }],
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: '4% in meno', name: 'Riduzione della spesa' }],
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: '4 % in meno', name: 'Riduzione della spesa' }],
    ['(spesa 2016 - spesa 2015) / spesa 2015', { target: 'riduzione della spesa' }],
    ['(spesa 2015 - spesa 2016) / spesa 2015', { target: 'riduzione del 4%' }],
    ['(spesa 2016 + spesa 2015) / spesa 2015', { target: 'riduzione del 4%' }],
    ['spesa 2015 - spesa 2016', { target: 'riduzione di 400' }],
    ['spesa 2016 + spesa 2015', { target: 'riduzione di 400' }],
    ['spesa corrente - spesa vincolata', { target: 'riduzione di 400' }],
    ['spesa 2016 / spesa 2015', { target: 'riduzione di 400' }],
    ['((spesa 2016 + oneri 2016) - spesa 2015) / spesa 2015', { target: 'riduzione di 400' }],
    ['(spesa 2016 - (spesa 2015 + oneri 2015)) / spesa 2015', { target: 'riduzione di 400' }],
    ['(spesa 2016 - spesa 2015) * utenti', { target: 'riduzione di 400' }],
  ]);
  telling('growth-base', [
    ['(spesa 2016 - spesa 2015) / spesa 2016', {}, { name: '[spesa 2016]', alternative: '([spesa 2016] - [spesa 2015]) / [spesa 2015]' }],
    ['(spesa 2016 - spesa 2015) / spesa 2016 * 100', {}, { name: '[spesa 2016]' }],
  ], [
    ['(spesa 2016 - spesa 2015) / spesa 2015', {}],
    ['(spesa 2015 - spesa 2016) / spesa 2015', {}],
    ['(spesa prevista - spesa effettiva) / spesa prevista', {}],
    ['(spesa 2016 - spesa 2015) / utenti 2016', {}],
  ]);
});

describe('factors and quantities that cancel', () => {
  telling('constant-kept', [
    ['atti / istanze * 0,5', {}, { value: '0.5', alternative: '[atti] / [istanze]' }],
    ['atti / istanze * 50', {}, { value: '50' }],
    ['atti / istanze * 1000000', {}, { value: '1000000' }],
    ['atti / istanze * 1365', {}, { value: '1365' }],
    ['atti / istanze * 12 * 3', {}, { value: '3', alternative: '[atti] / [istanze] * 12' }],
  ], [
    ...['10', '100', '1000', '10000', '100000', '12', '30', '360', '365'].map((factor) => [`atti / istanze * ${factor}`, {}] as const),
    ['atti * 50', {}],
    ['atti / istanze / 50', {}],
    ['atti / istanze * costi', {}],
  ]);
  telling('cancels', [
    ['(atti x giorni) / atti', {}, { name: '[atti]', alternative: '[giorni]' }],
    ['(giorni x atti) / atti', {}, { name: '[atti]', alternative: '[giorni]' }],
    ['(atti / atti) * giorni', {}, { name: '[atti]', alternative: '1' }],
  ], [
    ['atti / istanze', {}],
    ['(atti + giorni) / atti', {}],
    ['(atti x giorni) / istanze', {}],
    ['(atti x giorni) - atti', {}],
    ['100 / 100 + atti', {}],
  ]);
});
