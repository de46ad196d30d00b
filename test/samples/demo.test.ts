import { expect, it, vi } from 'vitest';

it('prints the demo: the plan read, linted, balanced and measured, the report of 2024 found again', { timeout: 60_000 }, async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(...text.split('\n')));
  await import('../../examples/demo.js');
  log.mockRestore();
  const shown = lines.join('\n');
  expect(shown).toContain('86 obiettivi (54 variati, 13 assegnati, 2 rimossi da un atto), 242 indicatori, 353 fasi, 154 righe finanziarie');
  for (const heading of ['Come sono stati letti', 'Rilievi sul piano, per codice', 'I tre più gravi', 'Risorse finanziarie per settore', 'Una formula, passo per passo', 'Un premio, dal fondo al centesimo']) {
    expect(shown).toContain(heading);
  }
  // Settore Progettazione has one objective, O001, whose printed Differenza is 169.613,26 U
  expect(shown).toMatch(/Settore Progettazione, Rigenerazione Urbana e Manutenzione +589\.587,89 +759\.201,15 +169\.613,26 U/);
  expect(shown).toMatch(/dà lo stesso risultato/);
  expect(shown.match(/ritrovati$/gm), 'each printed figure of the Relazione 2024 is found again').toHaveLength(5);
  expect(shown).not.toMatch(/undefined|NaN|\[object/);
  expect(lines.length).toBeLessThan(160);
});
