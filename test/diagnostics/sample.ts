import type { Diagnostic } from 'municipal-performance';

/** The smallest document or text that gives a finding. */
export interface Sample {
  /** The document or text, as it is shown in `docs/diagnostics.md`. */
  readonly sample: unknown;
  /** The findings of the public call on the sample. */
  readonly findings: () => readonly Diagnostic[];
}

/** Samples by code. */
export type Samples = Readonly<Record<string, Sample>>;
