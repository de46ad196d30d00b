/** Three copies of the package in one program: as ES module, as CommonJS, and as another project (the argument) has it. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as road from 'municipal-performance';
import * as formula from 'municipal-performance/formula';
import * as values from 'municipal-performance/values';

const copies = [{ road, formula, values }, ...[import.meta.url, process.argv[2]].map((place) => {
  const require = createRequire(place);
  return { road: require('municipal-performance'), formula: require('municipal-performance/formula'), values: require('municipal-performance/values') };
})];
assert.equal(new Set(copies.map((copy) => copy.values.decimal)).size, 3, 'there are three copies');

for (const one of copies) {
  for (const other of copies) {
    for (const misuse of [() => other.values.decimal(NaN), () => other.road.apportion(NaN, [1], { digits: 2, remainder: 'none' })]) {
      assert.throws(misuse, one.values.isInvariantError);
    }
    const amount = other.values.decimal('1.5');
    assert.ok(one.values.isDecimal(amount));
    assert.equal(String(one.values.decimal(amount)), '1.5');
    assert.equal(String(one.road.apportion(amount, [amount, amount], { digits: 2, remainder: 'none' }).shares), '0.75,0.75');
    const { value } = one.formula.computeFormula(other.formula.parseFormula('[a] / [b]').value, { a: amount, b: other.values.decimal('0.5') });
    assert.equal(String(value), '3');
    assert.ok(one.road.isGap(other.values.percentShares([0], 2)));
    assert.ok(one.values.isCivilDate(other.values.civilDate('2016-02-29')));
    const plan = other.road.parsePlan({ format: one.road.planFormat, ente: 'Comune di Esempio', year: 2016 }).value;
    assert.equal(JSON.stringify(one.road.writePlan(plan)), JSON.stringify(other.road.writePlan(plan)));
    assert.deepEqual(one.road.checkPlan(plan), other.road.checkPlan(plan));
  }
}
