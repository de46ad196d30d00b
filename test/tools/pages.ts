import { diagnosticsPage } from './diagnostics-page.js';
import { lawPage } from './law-page.js';
import { mapPage } from './map-page.js';

/** The generated pages of `docs/`, by path. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  'docs/diagnostics.md': diagnosticsPage,
  'docs/law.md': () => lawPage(),
  'docs/map.md': mapPage,
};
