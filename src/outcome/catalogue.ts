import type { Diagnostic, Severity, Span } from './diagnostic.js';
import { italian, type ItalianForm } from './italian.js';

/**
 * What the catalogue says of one code. `{name}` in a template stands for a value of the finding, as it is; `{name:euro}`,
 * `{name:number}` and `{name:day}` show its figures or days as they are written in Italian.
 */
export interface CodeEntry {
  readonly severity: Severity;
  /** Sentence in Italian. */
  readonly message: string;
  /** What to do, in Italian. */
  readonly advice: string;
}

/** Names in braces of a template. */
type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? NameOf<Slot> | Slots<Rest> : never;

type NameOf<Slot extends string> = Slot extends `${infer Name}:${ItalianForm}` ? Name : Slot;

type ValuesOf<Entry extends CodeEntry> = Slots<Entry['message']> | Slots<Entry['advice']>;

export interface Place {
  /** JSON pointer; `""` when absent. */
  readonly at?: string;
  readonly span?: Span;
}

/** Makes the findings of one stage: the code fixes severity and sentence, the values must be those its sentence names. */
export type FindingMaker<Codes extends Readonly<Record<string, CodeEntry>>> = <Code extends keyof Codes & string>(
  code: Code,
  place: Place,
  values: Readonly<Record<ValuesOf<Codes[Code]>, string>> & Readonly<Record<string, string>>,
) => Diagnostic;

/** The maker of findings for a stage's catalogue. */
export function findingMaker<const Codes extends Readonly<Record<string, CodeEntry>>>(codes: Codes): FindingMaker<Codes> {
  return (code, { at = '', span }, values) => {
    const entry = codes[code] as CodeEntry;
    return {
      code,
      severity: entry.severity,
      at,
      ...(span ? { span } : {}),
      values,
      message: filled(entry.message, values),
      advice: filled(entry.advice, values),
    };
  };
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (slot, name: string, form?: ItalianForm) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? slot : form === undefined ? value : italian[form](value);
  });
}
