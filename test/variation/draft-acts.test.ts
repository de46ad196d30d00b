import { describe, expect, it } from 'vitest';
import { comparePlans, history, parseActs, planOn, writeActs, writePlan, type Plan } from 'municipal-performance';
import { draftActs } from 'municipal-performance/drafting';
import { cremona2016 } from 'municipal-performance/samples';
import { civilDate } from 'municipal-performance/values';
import { planOf } from './made.js';

function drafted(plan: Plan) {
  const outcome = draftActs(plan);
  if (!outcome.ok) throw new Error('draftActs always gives a value');
  const after = planOn(outcome.value.before, outcome.value.acts, civilDate('2016-12-31'));
  if (!after.ok) throw new Error('planOn always gives a plan');
  return { ...outcome.value, after: after.value, codes: outcome.findings.map(({ code }) => code), applied: after.findings };
}

const mark = (effect: string, printed: string, more: object = {}) => ({ effect, printed, act: { act: 'Deliberazione G.C. 30/11/2016', date: '2016-11-30' }, date: '2016-11-30', ...more });
const marked = (status: string, ...acts: readonly object[]) => ({ provenance: { status, acts } });

describe('draftActs', () => {
  it('has nothing to draft of a plan that no act touched', () => {
    const plan = planOf();
    expect(drafted(plan)).toMatchObject({ before: plan, acts: [], codes: [] });
  });

  it('puts removed and postponed elements back in force before the act, and gives the plan back after it', () => {
    const plan = planOf({
      format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
      objectives: [{
        id: 'O1', title: 'Strade',
        phases: [
          { id: 'F1', ...marked('removed', mark('removed', '(Eliminata fase)')) },
          { id: 'F2', ...marked('postponed', mark('postponed', '(Rinviata al 2017)', { toYear: 2017 })) },
          { id: 'F3', from: '2016-01-01', to: '2016-12-31', ...marked('in-force', mark('changed', '(Aggiornamento fine tempi G.C. del 30/11/2016)')) },
        ],
      }],
    });
    const { before, after, acts, codes } = drafted(plan);
    expect(before.objectives[0]?.phases).toEqual([
      { id: 'F1', provenance: { status: 'in-force', acts: [] } },
      { id: 'F2', provenance: { status: 'in-force', acts: [] } },
      { id: 'F3', from: '2016-01-01', provenance: { status: 'in-force', acts: [] } },
    ]);
    expect(writePlan(after)).toEqual(writePlan(plan));
    expect(acts).toMatchObject([{ id: 'atto-2016-11-30', kind: 'deliberazione', inForceFrom: '2016-11-30', operations: [{ op: 'remove' }, { op: 'postpone', toYear: 2017 }, { op: 'change-phase', fields: { to: '2016-12-31' } }] }]);
    expect(codes).toEqual(['drafting/act-earlier-unknown']);
  });

  it('takes an assigned objective out of the plan before, and leaves alone what has no day', () => {
    const plan = planOf({
      format: 'municipal-performance/plan@1', ente: 'Comune di Esempio', year: 2016,
      objectives: [{ id: 'O1', title: 'Strade', ...marked('removed', { effect: 'removed', printed: '(Eliminato)' }) }, { id: 'O2', title: 'Scuole', ...marked('in-force', mark('assigned', 'assegnazione')) }],
    });
    const { before, after, codes } = drafted(plan);
    expect(before.objectives.map(({ id, provenance }) => [id, provenance.status])).toEqual([['O1', 'removed']]);
    expect(comparePlans(plan, after)).toEqual([]);
    expect(codes).toEqual(['drafting/act-undated']);
  });
});

describe('Cremona 2016', () => {
  const drafted2016 = () => {
    const read = cremona2016.plan();
    if (!read.ok) throw new Error('the sample is a plan');
    return { plan: read.value, ...drafted(read.value) };
  };

  it('has one act, of 30 November 2016, that can be applied whole', () => {
    const { plan, before, acts, applied } = drafted2016();
    expect(acts.map(({ id, citation }) => [id, citation?.act])).toEqual([['atto-2016-11-30', 'Deliberazione G.C. 30/11/2016']]);
    expect(applied).toEqual([]);
    // 13 objectives are printed with "assegnazione", 2 with "rimozione"
    expect(plan.objectives.length - before.objectives.length).toBe(13);
    expect(history(before, acts).filter(({ kind, entries }) => kind === 'objective' && entries.some(({ effect }) => effect === 'removed'))).toHaveLength(2);
  });

  it('gives the printed plan back, but that a removed objective takes what stands in it along', () => {
    const { plan, after } = drafted2016();
    const removed = new Set(plan.objectives.filter(({ provenance }) => provenance.status === 'removed').flatMap(({ indicators, phases }) => [...indicators, ...phases].map(({ id }) => id)));
    for (const { id, fields } of comparePlans(plan, after)) {
      expect(removed).toContain(id);
      expect(fields).toEqual([{ field: 'status', before: 'in-force', after: 'removed' }]);
    }
  });

  it('writes its acts as a document that reads back', () => {
    const { plan, before, acts, after } = drafted2016();
    const document = { format: 'municipal-performance/variation-acts@1' as const, ente: plan.ente, acts, unread: [] };
    const again = parseActs(JSON.parse(JSON.stringify(writeActs(document))));
    expect(again.findings).toEqual([]);
    const replayed = again.ok ? planOn(before, again.value.acts, civilDate('2016-12-31')) : again;
    expect(replayed.ok && writePlan(replayed.value)).toEqual(writePlan(after));
  });
});
