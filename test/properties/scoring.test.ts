import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fasciaOf, isGap, scoreScheda, type Appraisal, type Scheme } from 'municipal-performance';
import { explain } from 'municipal-performance/explain';
import { arbitraryAppraisals, arbitraryScheme } from 'municipal-performance/testing';
import { decimal, round, type Decimal } from 'municipal-performance/values';
import { safeJson, schedeOf, scored, shuffled } from './generated.js';

const appraised = arbitraryScheme().chain((scheme) => arbitraryAppraisals(scheme, { people: 1 }).filter(({ appraisals }) => appraisals.length > 0)
  .map(({ appraisals: [appraisal] }) => ({ scheme, appraisal: { year: 2024, ...appraisal } as Appraisal })));

describe('scoreScheda', () => {
  it('lies within the bounds of the scheme, rounded as it says', () => {
    fc.assert(fc.property(appraised, ({ scheme, appraisal }) => {
      const { total, score, sum } = schedaOf(scheme, appraisal);
      expect(isGap(total) || isGap(score) || isGap(sum)).toBe(false);
      const [rounded, exact] = [total as Decimal, score as Decimal];
      expect(rounded.gte(0) && rounded.lte(100)).toBe(true);
      expect((sum as Decimal).gte(0) && (sum as Decimal).lte('100.0000000000000000000000000001')).toBe(true);
      const rule = scheme.rounding ?? 'exact';
      if (rule !== 'exact') expect(rounded.toString()).toBe(round(exact, rule.digits, rule.mode).toString());
    }), { numRuns: 200 });
  });

  it('never falls when a given factor rises, and never rises when a penalty does', () => {
    fc.assert(fc.property(appraised, fc.nat(100), ({ scheme, appraisal }, percent) => {
      const before = schedaOf(scheme, appraisal).total as Decimal;
      for (const leaf of givenLeaves(scheme)) {
        const current = decimal(String(appraisal.inputs?.[leaf.id] ?? '0'));
        const room = leaf.max.minus(current);
        const raised = current.plus(leaf.step === null ? room.times(percent).dividedBy(100) : room.dividedBy(leaf.step).floor().times(leaf.step));
        const after = schedaOf(scheme, { ...appraisal, inputs: { ...appraisal.inputs, [leaf.id]: raised.toString() } }).total as Decimal;
        expect(leaf.penalty ? after.lte(before) : after.gte(before), `${leaf.id}: ${before.toString()} → ${after.toString()}`).toBe(true);
      }
    }), { numRuns: 200 });
  });

  it('has the fascia in whose bounds the total lies, and access only when every condition holds', () => {
    fc.assert(fc.property(appraised, ({ scheme, appraisal }) => {
      const { total, fascia, access, conditions } = schedaOf(scheme, appraisal);
      const table = scheme.fasce ? fasciaOf(scheme.fasce, total as Decimal) : null;
      const isLifted = scheme.access?.minimumConflict === 'minimum' && table?.percent !== 'score' && table?.percent?.isZero() === true;
      if (!isLifted) expect(fascia?.id ?? null).toBe(table?.id ?? null);
      else expect(fascia?.percent === 'score' || fascia?.id === table?.id || fascia?.percent?.isZero() === false).toBe(true);
      expect(access).toBe(conditions.every(({ holds }) => holds));
    }));
  });

  it('gives results and traces that are safe in JSON, and told', () => {
    fc.assert(fc.property(appraised, ({ scheme, appraisal }) => {
      const scheda = schedaOf(scheme, appraisal);
      safeJson(scheda);
      safeJson(scheda.step);
      expect(explain(scheda.step)).not.toMatch(/NaN|undefined|\[object/);
    }));
  });

  it('names what is missing, whatever input is taken away', () => {
    fc.assert(fc.property(appraised, fc.nat(), ({ scheme, appraisal }, choice) => {
      const names = Object.keys(appraisal.inputs ?? {});
      const name = names[choice % names.length] ?? '';
      const { [name]: _, ...inputs } = appraisal.inputs ?? {};
      const outcome = scoreScheda(scheme, { ...appraisal, inputs });
      expect(outcome.ok).toBe(true);
      if (!outcome.ok || !isGap(outcome.value.total)) return;
      expect(outcome.value.total.missing).toEqual([name]);
      expect(outcome.value.access).toBe(false);
      expect(outcome.findings.map(({ code }) => code)).toContain('scoring/missing-input');
    }));
  });
});

describe('fasciaOf', () => {
  it('puts the edge of a fascia on the side that its bound says, and a hair’s breadth beyond on the other', () => {
    fc.assert(fc.property(arbitraryScheme(), ({ fasce }) => {
      for (const { id, from, above, to, below } of fasce ?? []) {
        const hair = '0.00000000000000000001';
        const at = (edge: Decimal) => fasciaOf(fasce ?? [], edge)?.id;
        if (from !== undefined) expect([at(decimal(from)), at(decimal(from).minus(hair)) === id]).toEqual([id, false]);
        if (above !== undefined) expect([at(decimal(above)) === id, at(decimal(above).plus(hair))]).toEqual([false, id]);
        if (to !== undefined) expect([at(decimal(to)), at(decimal(to).plus(hair)) === id]).toEqual([id, false]);
        if (below !== undefined) expect([at(decimal(below)) === id, at(decimal(below).minus(hair))]).toEqual([false, id]);
      }
    }));
  });
});

describe('scoreSchede', () => {
  it('scores each person as alone, in any order', () => {
    const reordered = scored.chain((one) => shuffled(one.appraisals).map((appraisals) => ({ one, again: schedeOf(one.scheme, appraisals).schede })));
    fc.assert(fc.property(reordered, ({ one, again }) => {
      for (const scheda of again) {
        const before = one.schede.find(({ person }) => person === scheda.person);
        expect(JSON.stringify(scheda)).toBe(JSON.stringify(before));
        expect(JSON.stringify(schedaOf(one.scheme, scheda.appraisal))).toBe(JSON.stringify(before));
      }
    }));
  });
});

function schedaOf(scheme: Scheme, appraisal: Appraisal) {
  const outcome = scoreScheda(scheme, appraisal);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

interface GivenLeaf {
  readonly id: string;
  readonly max: Decimal;
  readonly step: Decimal | null;
  readonly penalty: boolean;
}

function givenLeaves({ score, penalties = [] }: Scheme): readonly GivenLeaf[] {
  const parts = 'of' in score && Array.isArray(score.of) ? (score.of as Scheme['score'][]) : [score];
  return [...parts.map((factor) => ({ factor, penalty: false })), ...penalties.map((factor) => ({ factor, penalty: true }))].flatMap(({ factor, penalty }) =>
    factor.kind === 'given' && factor.max ? [{ id: factor.id, max: factor.max, step: factor.step ?? null, penalty }] : []);
}
