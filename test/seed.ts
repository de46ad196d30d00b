import fc from 'fast-check';

/** Every run draws the same samples, so that a commit fails for what it changed; `SEED=7 npm test` draws others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2016) });
