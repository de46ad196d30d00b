import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { award, type Appraisal, type Award, type PersonAward } from 'municipal-performance';
import { explain } from 'municipal-performance/explain';
import { sum } from 'municipal-performance/values';
import { safeJson, schedeOf, scored, shuffled, type Scored } from './generated.js';

describe('award', () => {
  it('conserves money: paid + sinks + undistributed = fondo, to the cent', () => {
    fc.assert(fc.property(scored, ({ scheme, schede, fondo }) => {
      const outcome = award(schede, fondo, scheme);
      if (!outcome.ok) return;
      const { people, paid, sinks, undistributed } = outcome.value;
      const [ofPeople, ofSinks] = [sum(people.map((person) => person.paid)), sum(sinks.map(({ amount }) => amount))];
      expect(ofPeople.toString()).toBe(paid.toString());
      expect(ofPeople.plus(ofSinks).plus(undistributed).toString()).toBe(fondo.amount.toString());
      for (const amount of [paid, undistributed, ...people.map((person) => person.paid), ...sinks.map((sink) => sink.amount)]) {
        expect(amount.isNegative() && !amount.isZero()).toBe(false);
        expect(amount.decimalPlaces()).toBeLessThanOrEqual(2);
      }
    }), { numRuns: 200 });
  });

  it('pays each person the sum of the entries', () => {
    fc.assert(fc.property(scored, ({ scheme, schede, fondo }) => {
      const outcome = award(schede, fondo, scheme);
      for (const { paid, premium, increase, interim, entries } of outcome.ok ? outcome.value.people : []) {
        expect(sum(entries.map(({ amount }) => amount)).toString()).toBe(paid.toString());
        expect(sum([premium, increase, interim]).toString()).toBe(paid.toString());
      }
    }));
  });

  it('pays nothing to who has no access, and says why', () => {
    fc.assert(fc.property(scored, ({ scheme, schede, fondo }) => {
      const outcome = award(schede, fondo, scheme);
      if (!outcome.ok) return;
      outcome.value.people.forEach((person, index) => {
        const forfeits = scheme.premium?.steps.some(({ step }) => step === 'forfeit');
        const isPresent = scheme.premium?.steps.some((step) => step.step === 'distribute' && step.over === 'present');
        if (!schede[index]?.access && (forfeits || !isPresent)) expect(person.paid.toString()).toBe('0');
        if (person.paid.isZero()) expect(person.reason).not.toBe(null);
      });
    }));
  });

  it('does not depend on the order of people, but for the cents of equal remainders', () => {
    const reordered = scored.chain((one) => shuffled(one.appraisals).map((appraisals) => ({ one, other: { ...one, ...schedeOf(one.scheme, appraisals) } })));
    fc.assert(fc.property(reordered, ({ one, other }) => {
      const [first, second] = [awarded(one), awarded(other)];
      expect(second === null).toBe(first === null);
      if (!first || !second) return;
      expect(second.paid.minus(first.paid).abs().toNumber()).toBeLessThanOrEqual(0.01 * one.schede.length);
      const after = new Map(second.people.map((person) => [person.person, person]));
      for (const person of first.people) {
        const same = after.get(person.person) as PersonAward;
        const spare = 0.01 * Math.max(1, one.scheme.premium?.steps.length ?? 1) * 2;
        expect(same.paid.minus(person.paid).abs().toNumber(), person.person).toBeLessThanOrEqual(spare);
        expect(same.increase.minus(person.increase).abs().toNumber(), person.person).toBeLessThanOrEqual(0.01);
      }
    }));
  });

  it('pays equal people alike, but for the cents that do not divide', () => {
    const twins = scored.filter(({ appraisals }) => appraisals.length > 0).map((one) => {
      const [first, ...others] = one.appraisals as [Appraisal, ...Appraisal[]];
      return { ...one, ...schedeOf(one.scheme, [first, ...others, { ...first, person: 'gemello' }]) };
    });
    fc.assert(fc.property(twins, (one) => {
      const result = awarded(one);
      if (!result) return;
      const [first, twin] = [result.people[0], result.people.at(-1)] as [PersonAward, PersonAward];
      expect(twin.paid.minus(first.paid).abs().times(100).toNumber()).toBeLessThanOrEqual(one.scheme.premium?.steps.length ?? 0);
      expect(twin.increase.minus(first.increase).abs().toNumber()).toBeLessThanOrEqual(0.01);
    }));
  });

  it('gives results and traces that are safe in JSON, and told', () => {
    fc.assert(fc.property(scored, ({ scheme, schede, fondo }) => {
      const outcome = award(schede, fondo, scheme);
      if (!outcome.ok) return;
      safeJson(outcome.value);
      for (const { step } of [outcome.value, ...outcome.value.people]) {
        safeJson(step);
        expect(explain(step)).not.toMatch(/NaN|undefined|\[object/);
        expect(explain(step, { format: 'markdown' })).not.toMatch(/NaN|undefined|\[object/);
      }
    }));
  });
});

function awarded({ scheme, schede, fondo }: Scored): Award | null {
  const outcome = award(schede, fondo, scheme);
  return outcome.ok ? outcome.value : null;
}
