// How the test suite of another system uses ./testing: two functions of a payroll, held to what must hold for every fund, scheme and staff.
import * as fc from 'fast-check';
import { award, parseFondo, scoreSchede, writeFondo, type Award } from 'municipal-performance';
import { arbitraryAppraisals, arbitraryFondo, arbitraryScheme, brokenDocument } from 'municipal-performance/testing';
import { civilDate, decimal, sum } from 'municipal-performance/values';

// The system under test: amounts for the bank, once as they are and once in whole euro.
const toBank = ({ people }: Award) => people.map(({ person, paid }) => ({ person, amount: paid.toString() }));
const toBankInEuro = ({ people }: Award) => people.map(({ person, paid }) => ({ person, amount: paid.round().toString() }));
const importFondo = (json: unknown) => {
  const read = parseFondo(json);
  return read.ok ? { stored: writeFondo(read.value) } : { refused: read.findings.map(({ at, message }) => `${at} ${message}`) };
};

const on = civilDate('2024-12-31');
const awards = fc.tuple(arbitraryScheme(), arbitraryFondo()).chain(([scheme, fondo]) => arbitraryAppraisals(scheme).map((appraisals) => {
  const schede = scoreSchede(scheme, appraisals, { on });
  return schede.ok ? award(schede.value, fondo, scheme) : schede;
}));

const conserves = (rowsOf: (result: Award) => readonly { readonly amount: string }[]) => fc.property(awards, (outcome) =>
  !outcome.ok || sum(rowsOf(outcome.value).map(({ amount }) => decimal(amount))).eq(outcome.value.paid));

const tests = {
  'the bank is sent what was awarded': conserves(toBank),
  'the bank is sent what was awarded, in whole euro': conserves(toBankInEuro),
  'a fund is stored as it came': fc.property(arbitraryFondo().map(writeFondo), (json) => JSON.stringify(importFondo(json).stored) === JSON.stringify(json)),
  'a broken fund is refused, with the place': fc.property(brokenDocument(arbitraryFondo().map(writeFondo)), ({ json }) => (importFondo(json).refused ?? []).length > 0),
};

// In a suite: it(name, () => fc.assert(property)); fc.assert shows the smallest counterexample and the seed that gives it again.
for (const [name, property] of Object.entries(tests)) {
  const { failed } = fc.check(property as fc.IProperty<unknown>, { seed: 2024, numRuns: 100 });
  console.log(`${failed ? 'fails ' : 'passes'}  ${name}`);
}

/* Output:
passes  the bank is sent what was awarded
fails   the bank is sent what was awarded, in whole euro
passes  a fund is stored as it came
passes  a broken fund is refused, with the place
*/
