import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

type Check = (page: Page, fileOf: (name: string, text: string) => string) => Promise<void>;

const examples = new URL('../../examples/documents/', import.meta.url);
const example = (name: string): string => readFileSync(new URL(name, examples), 'utf8');
const textOf = async (page: Page, selector: string): Promise<string> => (await page.locator(selector).innerText()).trim();
const status = (page: Page, panel: string, words: RegExp) => page.locator(`#${panel}-status`, { hasText: words }).waitFor();

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

async function give(page: Page, ...paths: readonly string[]): Promise<void> {
  await openTab(page, 'Piano');
  await page.getByLabel('Piano in JSON').setInputFiles([...paths]);
}

export const checks: Readonly<Record<string, Check>> = {
  'a printed formula is read: growth, example, place in the text': async (page) => {
    await page.getByLabel('Formula, come è stampata').fill('n. eventi 2016 - n. eventi 2015 / n. eventi 2015 x 100 = (12 - 10)/10 x 100 = 20%');
    await status(page, 'formula', /un calcolo/);
    assert.equal(await textOf(page, '#formula-strict'), '([eventi 2016] - [eventi 2015]) / [eventi 2015] * 100');
    assert.ok(await page.locator('#formula-results mark').count() > 0, 'no place is marked');
    assert.match(await textOf(page, '#formula-results ol.findings li'), /drafting\/formula-growth/);
    assert.match(await page.getByRole('table', { name: 'Esempi svolti' }).innerText(), /20\s+20\s+✓ sì/);
  },

  'marks are where the finding says, and the text is whole': async (page) => {
    const text = 'n. eventi 2016 - n. eventi 2015 / n. eventi 2015 x 100';
    await page.getByLabel('Formula, come è stampata').fill(text);
    await page.locator('#formula-results mark').first().waitFor();
    const shown = await page.locator('#formula-results .printed').evaluate((element) =>
      [...element.childNodes].filter(({ nodeName }) => nodeName !== 'SUP').map(({ textContent }) => textContent).join(''));
    assert.equal(shown, text);
    await page.getByRole('link', { name: 'rilievo 1' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id ?? ''), 'formula-finding-1');
  },

  'a formula is computed with own figures, and a missing one is named': async (page) => {
    await page.getByLabel('Formula, come è stampata').fill('posti coperti / posti disponibili * 100');
    await page.getByLabel('posti coperti').fill('1.250,5');
    await page.locator('#trial-result', { hasText: 'Mancano: posti disponibili.' }).waitFor();
    await page.getByLabel('posti disponibili').fill('2.501');
    await page.locator('#trial-result', { hasText: /^Risultato: 50$/ }).waitFor();
    await page.getByLabel('posti disponibili').fill('0');
    await page.locator('#trial-result', { hasText: /zero/i }).waitFor();
  },

  'a printed target is read': async (page) => {
    await page.getByLabel('Target, come è stampato').fill('non < 70%');
    await status(page, 'formula', /almeno 70 %/);
    await page.getByLabel('Target, come è stampato').fill('entro il 31/10/2016');
    await status(page, 'formula', /entro il 31\/10\/2016/);
  },

  'mark-up in a formula stays text': async (page) => {
    await page.getByLabel('Formula, come è stampata').fill('<img src=x onerror="document.title=1"> / <b>posti</b> * 100');
    await status(page, 'formula', /Formula:/);
    assert.equal(await page.locator('#formula-results img, #formula-results b').count(), 0);
    assert.match(await textOf(page, '#formula-results .printed'), /<\d*img src\d*=x onerror=/);
  },

  'nothing to read says nothing; a very long text is refused, not computed': async (page) => {
    await page.getByLabel('Formula, come è stampata').fill('a / b');
    await status(page, 'formula', /un calcolo/);
    await page.getByLabel('Formula, come è stampata').fill('');
    await page.waitForFunction(() => document.querySelector('#formula-results')?.childElementCount === 0);
    await page.getByLabel('Formula, come è stampata').fill('a / b '.repeat(4000));
    await status(page, 'formula', /Formula: parole/);
    assert.match(await textOf(page, '#formula-results ol.findings'), /formula-too-long/);
  },

  'a file that is no JSON, or another document, is refused in words, and the page goes on': async (page, fileOf) => {
    await give(page, fileOf('a.json', '{ "ente": '));
    await status(page, 'plan', /«a\.json» non è un file JSON/);
    await give(page, fileOf('b.json', '[1, 2]'));
    await status(page, 'plan', /«b\.json» non è un piano/);
    await give(page, fileOf('c.json', example('scheme.json')));
    await status(page, 'plan', /ha il formato «municipal-performance\/scheme@1»/);
    await give(page, fileOf('d.json', example('readings.json')));
    await status(page, 'plan', /nessun piano/);
    await give(page, fileOf('e.json', '{"format":"municipal-performance/plan@1"}'));
    await status(page, 'plan', /non si legge come piano/);
    assert.ok(await page.locator('#plan-results ol.findings li').count() > 0, 'no finding says what is missing');
    await give(page, fileOf('f.json', example('plan.json')));
    await status(page, 'plan', /letto: \d+ obiettiv/);
  },

  'a plan with a wrong part is read, and the part is told': async (page, fileOf) => {
    const plan = JSON.parse(example('plan.json')) as { objectives: unknown[] };
    await give(page, fileOf('plan.json', JSON.stringify({ ...plan, objectives: [...plan.objectives, { id: 7, title: '<i>titolo</i>' }] })));
    await status(page, 'plan', /letto:/);
    assert.match(await textOf(page, '#plan-results'), /Errori \(\d+\)/);
    assert.equal(await page.locator('#plan-results i').count(), 0);
  },

  'the plan of Cremona: findings by gravity, three charts drawn with their words': async (page) => {
    await openTab(page, 'Piano');
    await page.getByRole('button', { name: 'Il piano di Cremona 2016' }).click();
    await status(page, 'plan', /86 obiettivi/);
    assert.match(await textOf(page, '#plan-results'), /Errori \(\d+\)[\s\S]*Avvisi \(\d+\)/);
    await page.locator('figure svg').nth(2).waitFor();
    for (const mark of ['Zona verde', 'vigente', 'Entrate']) {
      assert.ok(await page.locator(`figure svg [aria-label*="${mark}"], figure svg text:has-text("${mark}")`).count() > 0, `no chart shows ${mark}`);
    }
    assert.match(await page.locator('figure').first().locator('p').textContent() ?? '', /^Barometro\. Zona rossa: [\d,]+ %/);
  },

  'day and objective move the charts; before any reading the barometer says so': async (page) => {
    await openTab(page, 'Piano');
    await page.getByRole('button', { name: 'Il piano di Cremona 2016' }).click();
    await page.getByLabel('Obiettivo di cui vedere le fasi').selectOption('O058');
    await page.locator('figure svg text:has-text("Fasi di O058")').waitFor();
    await page.locator('figure svg text:has-text("eliminata")').first().waitFor();
    await page.getByLabel('Giorno').first().fill('2016-01-02');
    await page.getByText('nessun indicatore ha un valore al 02/01/2016').waitFor();
  },

  'a plan and its readings are given together, by dropping them': async (page) => {
    await openTab(page, 'Piano');
    const transfer = await page.evaluateHandle(([plan = '', readings = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([plan], 'plan.json'));
      data.items.add(new File([readings], 'readings.json'));
      return data;
    }, [example('printed-plan-chieve-2020.json'), example('readings.json')]);
    await page.dispatchEvent('#plan-drop', 'drop', { dataTransfer: transfer });
    await status(page, 'plan', /Chieve 2020, letto/);
  },

  'the procedure of an amount, a cent from its bound': async (page) => {
    await openTab(page, 'Affidamento');
    await page.getByLabel('Importo in euro').fill('139.999,99');
    await status(page, 'procurement', /139\.999,99 € il 01\/03\/2024: Affidamento diretto/);
    assert.match(await textOf(page, '#procurement-results'), /art\. 50 c\. 1 b\) D\.Lgs\. 36\/2023/);
    assert.match(await textOf(page, '#bound-distance'), /^0,01 € sotto 140\.000,00 €/);
    await page.getByLabel('Importo in euro').fill('140000');
    await status(page, 'procurement', /Procedura negoziata/);
    await page.getByLabel('Importo in euro').fill('molto');
    await status(page, 'procurement', /^Importo: /);
    assert.equal(await page.locator('#procurement-results > *').count(), 0, 'an answer stands beside an unread amount');
  },

  'the bands of the kind are drawn over the years, with the amount and the day marked': async (page) => {
    await openTab(page, 'Affidamento');
    await page.getByLabel('Importo in euro').fill('139.999,99');
    const drawing = page.locator('#procurement-results figure svg');
    await drawing.locator('text:has-text("✚ 139.999,99 € il 01/03/2024")').waitFor();
    // D.Lgs. 36/2023 art. 50 c. 1 b): services below 140,000 euro by direct award, from 1 July 2023 on
    assert.ok(await drawing.locator('[aria-label*="Affidamento diretto, da 0,00 € a 140.000,00 €, dal 01/07/2023 al 31/12/2027"]').count() > 0, 'no band of direct award');
    // the EU threshold of a comune parts the bands of each biennium: 221,000 in 2024-2025
    assert.ok(await drawing.locator('[aria-label*="da 140.000,00 € a 221.000,00 €, dal 01/01/2024 al 31/12/2025"]').count() > 0, 'no band up to the EU threshold of the biennium');
    assert.match(await page.locator('#procurement-results figcaption p').textContent() ?? '', /Affidamento diretto, da 0,00 € a 140\.000,00 €/);
    await page.locator('#procurement-day').fill('2026-02-01');
    await drawing.locator('text:has-text("✚ 139.999,99 € il 01/02/2026")').waitFor();
    await page.getByLabel('Tipo di contratto').selectOption('works');
    // DL 76/2020 art. 1 c. 2 a): works below 150,000 euro by direct award, from 17 July 2020 on
    await drawing.locator('[aria-label*="Affidamento diretto, da 0,00 € a 150.000,00 €, dal 17/07/2020 al 31/12/2027"]').waitFor({ state: 'attached' });
    assert.equal(await drawing.count(), 1, 'more than one chart is left');
    await page.getByLabel('Importo in euro').fill('molto');
    await status(page, 'procurement', /^Importo: /);
    assert.equal(await drawing.count(), 0, 'a chart stands beside an unread amount');
  },

  'two regimes give two answers; a day outside the tables is told; own rules stand beside the law': async (page) => {
    await openTab(page, 'Affidamento');
    await page.getByText('Giorni degli atti, se diversi').click();
    await page.locator('#procurement-day').fill('2023-07-05');
    await page.getByLabel('Determina a contrarre').fill('2023-06-29');
    await page.getByLabel('Inviti').fill('2023-07-05');
    await status(page, 'procurement', /non è una sola/);
    assert.equal(await page.getByRole('heading', { name: /^Se vale:/ }).count(), 2);
    await page.getByLabel('Determina a contrarre').fill('');
    await page.getByLabel('Inviti').fill('');
    await page.locator('#procurement-day').fill('2003-05-01');
    await status(page, 'procurement', /2003|01\/05\/2003/);
    await page.locator('#procurement-day').fill('2016-12-15');
    await page.getByLabel('Importo in euro').fill('12000');
    await page.getByLabel(/indirizzi del Comune di Cremona/).check();
    await page.getByText('3 preventivi', { exact: true }).waitFor();
  },

  'with the keyboard alone: tabs, sample, formula, plan; focus is always seen': async (page) => {
    const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await page.keyboard.press(key); };
    const focused = () => page.evaluate(() => {
      const element = document.activeElement;
      const style = element ? getComputedStyle(element) : null;
      return { id: element?.id ?? '', text: element?.textContent?.trim() ?? '', seen: style?.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 2 };
    });
    await press('Tab');
    assert.equal((await focused()).text, 'Vai al contenuto');
    await press('Tab');
    assert.deepEqual(await focused(), { id: 'tab-formula', text: 'Formula e target', seen: true });
    await press('Tab');
    assert.deepEqual(await focused(), { id: '', text: 'Una crescita senza parentesi', seen: true });
    await press('Enter');
    await status(page, 'formula', /un calcolo/);
    await press('Shift+Tab', 'ArrowRight');
    assert.deepEqual(await focused(), { id: 'tab-plan', text: 'Piano', seen: true });
    assert.ok(await page.locator('#formula').isHidden(), 'two panels are shown');
    await press('End');
    assert.equal((await focused()).id, 'tab-procurement');
    await press('Home', 'ArrowLeft', 'ArrowLeft');
    assert.equal((await focused()).id, 'tab-plan');
    await press('Tab');
    assert.equal((await focused()).id, 'plan-files');
    await press('Tab');
    assert.deepEqual(await focused(), { id: 'plan-sample', text: 'Il piano di Cremona 2016', seen: true });
    await press('Space');
    await status(page, 'plan', /86 obiettivi/);
    for (let stop = 0; stop < 12; stop += 1) {
      await press('Tab');
      const { seen, text, id } = await focused();
      assert.ok(seen, `focus is not seen on ${id || text.slice(0, 40)}`);
    }
  },

  'each field has a label, each panel its tab, each live region its role': async (page) => {
    const nameless = await page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(({ labels }) => !labels || labels.length === 0).map(({ id }) => id));
    assert.deepEqual(nameless, []);
    assert.equal(await page.locator('[role=tabpanel][aria-labelledby]').count(), 3);
    assert.equal(await page.locator('.status[role=status][aria-live=polite]').count(), 3);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'it');
  },

  'text stands out from its ground by at least 4.5 to 1': async (page) => {
    await page.getByRole('button', { name: 'Una crescita' }).click();
    await status(page, 'formula', /un calcolo/);
    await openTab(page, 'Piano');
    await page.getByRole('button', { name: 'Il piano di Cremona 2016' }).click();
    await status(page, 'plan', /86 obiettivi/);
    for (const tab of ['Formula e target', 'Piano', 'Affidamento']) {
      await openTab(page, tab);
      assert.deepEqual(await page.evaluate(faint), [], tab);
    }
  },

  'at 320 and 400 pixels nothing runs off the side': async (page) => {
    await page.getByRole('button', { name: 'Una crescita' }).click();
    await openTab(page, 'Piano');
    await page.getByRole('button', { name: 'Il piano di Cremona 2016' }).click();
    await page.locator('figure svg').nth(2).waitFor();
    for (const width of [320, 400]) {
      await page.setViewportSize({ width, height: 800 });
      for (const tab of ['Formula e target', 'Piano', 'Affidamento']) {
        await openTab(page, tab);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, `${tab} is wider than ${width} pixels`);
      }
    }
  },

  'a request that leaves would be stopped by the page itself': async (page) => {
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    assert.match(policy ?? '', /default-src 'none'.*script-src 'self';.*connect-src 'none'/);
    assert.equal(await page.locator('script[src^=http], link[href^=http], img[src^=http]').count(), 0);
  },
};

/** Texts whose contrast with the ground below them is too small (WCAG 2.1, 1.4.3); pictures are left out. */
function faint(): string[] {
  const parts = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = parts(colour).slice(0, 3).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return (parts(backgroundColor)[3] ?? 1) === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!isText || element.closest('svg') || element.getClientRects().length === 0) return [];
    const [light = 0, dark = 0] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    return contrast < 4.5 ? [`${element.tagName} ${element.textContent?.trim().slice(0, 30) ?? ''}: ${contrast.toFixed(2)}`] : [];
  });
}
