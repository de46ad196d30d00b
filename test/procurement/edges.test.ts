import { describe, expect, it } from 'vitest';
import { euThreshold, procurementRoute, type ContractKind, type LawRoute } from 'municipal-performance/procurement';
import { addDays, civilDate, decimal } from 'municipal-performance/values';
import { expectedRegimes, expectedThresholds, type ExpectedBand, type ExpectedRegime } from './expected-law.js';

const kinds: readonly ContractKind[] = ['works', 'supplies', 'services', 'engineering', 'social', 'concession'];
const common: readonly ContractKind[] = kinds.slice(0, 4);

function thresholdOn(on: string, kind: ContractKind): string {
  const [, , works = '', , subCentral = '', social = ''] = expectedThresholds.find(([from, to]) => from <= on && on <= to) ?? [];
  return kind === 'works' || kind === 'concession' ? works : kind === 'social' ? social : subCentral;
}

/** The first and last two days of the regime, and both sides of each change of EU thresholds within it. */
function daysOf({ first, last }: ExpectedRegime): readonly string[] {
  const changes = expectedThresholds.flatMap(([from, to]) => [from, to]).filter((day) => first <= day && day <= last);
  return [...new Set([first, addDays(civilDate(first), 1), addDays(civilDate(last), -1), last, ...changes])];
}

/** Each edge of a band, the cents beside it, and one amount inside. */
function amountsOf([, lower, upper]: ExpectedBand, eu: string): readonly string[] {
  const [from, to] = [lower, upper].map((edge) => decimal(edge === 'eu' ? eu : edge));
  const edges = [from, to].flatMap((edge) => [edge?.minus('0.01'), edge, edge?.plus('0.01')]);
  return [...edges, from?.plus(to ?? 0).dividedBy(2)].flatMap((amount) => (amount && !amount.isNegative() ? [amount.toFixed(2)] : []));
}

function answer(on: string, kind: ContractKind, value: string): LawRoute {
  const route = procurementRoute({ on: civilDate(on), kind, value });
  expect(route.ok, `${on} ${kind} ${value}`).toBe(true);
  const law = route.ok ? (route.value.law ?? route.value.candidates[0]) : null;
  if (!law || law.regime === null) throw new Error(`no answer for ${kind} ${value} on ${on}`);
  return law;
}

describe.each(expectedRegimes.map((regime) => [regime.id, regime] as const))('%s', (id, regime) => {
  it.each(daysOf(regime))('on %s answers each edge of each band as the act says, and the cents beside it', (on) => {
    for (const band of regime.bands) {
      for (const kind of band[0].split(' ') as ContractKind[]) {
        const eu = thresholdOn(on, kind);
        for (const value of amountsOf(band, eu)) {
          const isAbove = decimal(value).gte(eu);
          const expected = isAbove ? null : regime.bands.find(([of, lower, upper]) =>
            of.split(' ').includes(kind) && decimal(value).gte(lower) && decimal(value).lt(upper === 'eu' ? eu : upper));
          const above = kind === 'social' ? 'bando_o_preinformazione_art127' : 'ordinaria_aperta_o_ristretta';
          const law = answer(on, kind, value);
          const found = [law.regime, law.procedure, law.minOperators, String(law.euThreshold), law.aboveThreshold];
          expect(found, `${on} ${kind} ${value}`).toEqual([id, isAbove ? above : expected?.[3], isAbove ? null : expected?.[4], eu, isAbove]);
          if (expected) expect(law.verifiedOn, `${on} ${kind} ${value}`).toBe(expected[5] ? '2026-11-21' : null);
        }
      }
    }
  });

  it('leaves no amount of works, supplies, services and engineering without an answer', () => {
    for (const on of [regime.first, regime.last]) {
      for (const kind of common) {
        for (const value of ['0', '0.01', '39999.99', '123456.78', '9999999.99', '99999999999.99']) expect(answer(on, kind, value).procedure).toBeTruthy();
      }
    }
  });
});

describe('euThreshold', () => {
  it.each(expectedThresholds)('from %s to %s', (from, to, works, central, subCentral, social) => {
    for (const on of [from, to]) {
      const found = (kind: ContractKind, authority?: 'central') => {
        const threshold = euThreshold(kind, civilDate(on), authority);
        return threshold.ok ? String(threshold.value.amount) : threshold.findings[0]?.code;
      };
      expect([found('works'), found('concession'), found('supplies'), found('services'), found('engineering'), found('social')])
        .toEqual([works, works, subCentral, subCentral, subCentral, social]);
      expect([found('works', 'central'), found('services', 'central'), found('social', 'central')]).toEqual([works, central, social]);
    }
  });

  it('knows the special sectors, whose social threshold is a million (Dir. 2014/25/UE)', () => {
    const found = (kind: ContractKind, on: string) => {
      const threshold = euThreshold(kind, civilDate(on), 'utilities');
      return threshold.ok && String(threshold.value.amount);
    };
    expect([found('supplies', '2016-06-01'), found('works', '2024-06-01'), found('social', '2026-06-01'), found('services', '2026-06-01')])
      .toEqual(['418000', '5538000', '1000000', '432000']);
  });

  it.each(['2013-12-31', '2028-01-01'])('is not known on %s', (on) => {
    expect(euThreshold('works', civilDate(on)).findings.map(({ code }) => code)).toEqual(['law/outside-coverage']);
  });

  it('is told with its biennium, authority, source and mark', () => {
    const threshold = euThreshold('social', civilDate('2025-12-31'));
    expect(threshold.ok && { ...threshold.value, amount: String(threshold.value.amount), step: null }).toEqual({
      amount: '750000', kind: 'social', authority: 'sub-central', from: '2024-01-01', to: '2025-12-31',
      sources: [{ act: 'Reg. delegati (UE) 2023/2495, 2023/2496, 2023/2497' }], verifiedOn: '2026-11-21', step: null,
    });
  });

  it('names a kind that is none, and refuses another authority as misuse', () => {
    expect(euThreshold('lavori' as ContractKind, civilDate('2024-01-01')).findings).toMatchObject([{ code: 'procurement/unknown-kind', at: '', values: { kind: 'lavori' } }]);
    expect(() => euThreshold('works', civilDate('2024-01-01'), 'comune' as 'central')).toThrow('expected an authority (sub-central, central, utilities), found "comune"');
  });

  it('does not follow the figure of art. 50, which equals the central one in 2022-23 and 2026-27 only by chance', () => {
    const law = answer('2024-03-01', 'services', '141000');
    expect([law.procedure, law.minOperators]).toEqual(['negoziata_senza_bando', 5]);
  });
});

describe('a central authority', () => {
  it('is above from 139.000 in 2020, although the band of DL 76/2020 runs to 150.000', () => {
    const central = (value: string) => {
      const route = procurementRoute({ on: civilDate('2020-08-01'), kind: 'supplies', value, authority: 'central' });
      return route.ok ? [route.value.law?.procedure, String(route.value.law?.decidedBy.amount), route.value.law?.decidedBy.isEuThreshold] : null;
    };
    expect(central('138999.99')).toEqual(['affidamento_diretto', '139000', true]);
    expect(central('139000')).toEqual(['ordinaria_aperta_o_ristretta', '139000', true]);
    const below = procurementRoute({ on: civilDate('2020-08-01'), kind: 'supplies', value: '138999.99', authority: 'central' });
    expect(below.ok && below.value.law?.upper?.inclusive).toBe(false);
  });

  it('is at 140.000 in 2026 by the EU figure and by art. 50, which is a number of its own and no reference to it', () => {
    const route = procurementRoute({ on: civilDate('2026-02-01'), kind: 'supplies', value: '139999.99', authority: 'central' });
    expect(JSON.parse(JSON.stringify(route.ok && route.value.law?.upper))).toEqual({ side: 'upper', amount: '140000', inclusive: false, distance: '0.01', isEuThreshold: false });
  });
});

describe('the bounds of an answer', () => {
  it('are told with side, distance and whether they belong to the band', () => {
    expect(JSON.parse(JSON.stringify(answer('2024-03-01', 'services', '150000')))).toMatchObject({
      lower: { side: 'lower', amount: '140000', inclusive: true, distance: '10000', isEuThreshold: false },
      upper: { side: 'upper', amount: '221000', inclusive: false, distance: '71000', isEuThreshold: true },
      decidedBy: { side: 'lower', amount: '140000' },
    });
  });

  it('decide by the nearest, the lower one at equal distance', () => {
    expect(['180500', '180500.01'].map((value) => answer('2024-03-01', 'services', value).decidedBy.side)).toEqual(['lower', 'upper']);
  });

  it('leave the number of operators to those that exist, where more than one is asked', () => {
    const found = (on: string, kind: ContractKind, value: string) => [answer(on, kind, value).minOperators, answer(on, kind, value).ifExisting];
    expect([found('2024-03-01', 'works', '149999.99'), found('2024-03-01', 'works', '150000'), found('2024-03-01', 'works', '5538000')]).toEqual([[1, false], [5, true], [null, false]]);
  });

  it('carry the remark of the band (art. 50 c. 1 d) D.Lgs. 36/2023: ordinary procedures stay open), and none where there is none', () => {
    expect(answer('2024-03-01', 'works', '1000000').note).toMatch(/ordinari/);
    expect('note' in answer('2024-03-01', 'works', '1000')).toBe(false);
    expect('debated' in answer('2024-03-01', 'works', '1000')).toBe(false);
  });
});
