// The start of a worker thread: the examples are TypeScript, which tsx reads. Compiled code needs no such file.
import { register } from 'tsx/esm/api';

register();
await import('./comuni.ts');
