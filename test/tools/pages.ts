import { decisionsPage } from './decisions-page.js';
import { diagnosticsPage } from './diagnostics-page.js';
import { barometerImage, phasesImage } from './images.js';
import { lawPage } from './law-page.js';
import { mapPage } from './map-page.js';

/** The generated pages and pictures of `docs/`, by path. */
export const generatedPages: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/decisions/README.md': decisionsPage,
  'docs/diagnostics.md': diagnosticsPage,
  'docs/images/barometer.svg': barometerImage,
  'docs/images/phases.svg': phasesImage,
  'docs/law.md': () => lawPage(),
  'docs/map.md': mapPage,
};
