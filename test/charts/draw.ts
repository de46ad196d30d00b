import { compile, type TopLevelSpec } from 'vega-lite';
import { parse, View } from 'vega';
import type { VegaLiteSpec } from 'municipal-performance/charts';

export interface Drawing {
  readonly svg: string;
  /** What the compiler and the renderer complained of. */
  readonly warnings: readonly string[];
  /** Texts drawn, in order. */
  readonly texts: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Draws a specification as a renderer without a screen does; a copy, as the renderer marks the rows that it is given. */
export async function draw(spec: VegaLiteSpec): Promise<Drawing> {
  const warnings: string[] = [];
  const warn = (...args: readonly unknown[]): unknown => (warnings.push(args.map(String).join(' ')), logger);
  const logger = { level: () => logger, error: warn, warn, info: () => logger, debug: () => logger } as never;
  const { spec: vega } = compile(structuredClone(spec) as unknown as TopLevelSpec, { logger });
  const view = new View(parse(vega), { renderer: 'none', logger });
  await view.runAsync();
  const svg = await view.toSVG();
  view.finalize();
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map((match) => unescaped((match[1] ?? '').replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]+>/g, '')));
  const size = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  return { svg, warnings, texts, width: Number(size?.[1]), height: Number(size?.[2]) };
}

/** How many graphical elements a mark of a role has drawn. */
export function drawn(svg: string, mark: 'rect' | 'symbol' | 'rule' | 'text'): number {
  const groups = [...svg.matchAll(new RegExp(`<g class="mark-${mark} role-mark[^"]*"[^>]*>(.*?)</g>`, 'gs'))];
  return groups.reduce((count, [, inside = '']) => count + [...inside.matchAll(/<(?:path|line|text)\b/g)].length, 0);
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
