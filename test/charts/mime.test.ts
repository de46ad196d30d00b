import { describe, expect, it } from 'vitest';
import { barometerChart, displayable, toMimeBundle, type MimeBundle } from 'municipal-performance/charts';
import { explain, explainFindings } from 'municipal-performance/explain';
import { computeFormula, parseFormula } from 'municipal-performance/formula';

const outcome = parseFormula('min(1,5) / [a]');
const computed = () => {
  if (!outcome.ok) throw new Error('expected a formula');
  return computeFormula(outcome.value, { a: 4 });
};
const chart = barometerChart({ rossa: 0, gialla: 0, verde: 100 });

const shownBy = (value: object): MimeBundle => {
  const show = (value as Record<symbol, unknown>)[Symbol.for('Jupyter.display')] as () => MimeBundle;
  return show();
};

describe('toMimeBundle', () => {
  it('shows a chart as Vega-Lite 5 and in words', () => {
    expect(toMimeBundle(chart)).toEqual({
      'application/vnd.vegalite.v5+json': chart, 'text/plain': chart.description, 'text/markdown': chart.description,
    });
  });

  it('shows a result by its trace, to a depth, with its chart', () => {
    const { step } = computed();
    expect(toMimeBundle(computed(), { chart, depth: 0 })).toEqual({
      'application/vnd.vegalite.v5+json': chart,
      'text/plain': explain(step, { depth: 0 }),
      'text/markdown': explain(step, { depth: 0, format: 'markdown' }),
    });
    expect(toMimeBundle(step)).toEqual(toMimeBundle(computed()));
  });

  it('shows findings, and an outcome as its value and its findings', () => {
    const { findings } = outcome;
    expect(toMimeBundle(findings)['text/plain']).toBe(explainFindings(findings));
    const whole = { ok: true, value: computed(), findings };
    expect(toMimeBundle(whole)['text/plain']).toBe(`${explain(computed().step, { depth: 1 })}\n\n${explainFindings(findings)}`);
    expect(toMimeBundle(parseFormula('1 +'))['text/markdown']).toBe(explainFindings(parseFormula('1 +').findings, { format: 'markdown' }));
  });

  it('shows a value without a trace as JSON that ends no code block', () => {
    const markdown = toMimeBundle({ findings: [], value: { text: '```\n<b>' } })['text/markdown'];
    expect(markdown.match(/```/g)).toHaveLength(2);
  });
});

describe('displayable', () => {
  it('is the same result with one more property that is not listed', () => {
    const result = computed();
    const shown = displayable(result, { chart });
    expect(JSON.stringify(shown)).toBe(JSON.stringify(result));
    expect(Object.keys(shown)).toEqual(Object.keys(result));
    expect(Object.getOwnPropertySymbols(result)).not.toContain(Symbol.for('Jupyter.display'));
    expect(shownBy(shown)).toEqual(toMimeBundle(result, { chart }));
  });

  it('makes no trace before it is shown', () => {
    let made = 0;
    const result = { get step() { made += 1; return computed().step; } };
    const shown = displayable(result);
    expect(made).toBe(0);
    shownBy(shown);
    expect(made).toBeGreaterThan(0);
  });

  it('keeps a list a list, and takes what is frozen', () => {
    const findings = Object.freeze([...outcome.findings]);
    const shown = displayable(findings);
    expect(Array.isArray(shown) && shown.length).toBe(1);
    expect(shownBy(shown)['text/plain']).toBe(explainFindings(findings));
  });
});
