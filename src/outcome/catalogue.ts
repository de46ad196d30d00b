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
  const sentences = new Map<string, Sentences>();
  return (code, { at = '', span }, values) => {
    const { severity, message, advice } = codes[code] as CodeEntry;
    const told = sentences.get(code) ?? { message: sentenceOf(message), advice: sentenceOf(advice) };
    sentences.set(code, told);
    return { code, severity, at, ...(span ? { span } : {}), values, message: told.message(values), advice: told.advice(values) };
  };
}

/** What a template makes of values. */
type Sentence = (values: Readonly<Record<string, string>>) => string;

interface Sentences {
  readonly message: Sentence;
  readonly advice: Sentence;
}

/** A template, taken apart once: that costs more than all that is made with it. A slot without a value stays as it is written. */
function sentenceOf(template: string): Sentence {
  const slots: { readonly before: string; readonly written: string; readonly name: string; readonly form: ItalianForm | undefined }[] = [];
  let end = 0;
  for (const { 0: written, 1: name = '', 2: form, index } of template.matchAll(/\{(\w+)(?::(\w+))?\}/g)) {
    slots.push({ before: template.slice(end, index), written, name, form: form as ItalianForm | undefined });
    end = index + written.length;
  }
  const after = template.slice(end);
  return (values) => slots.map(({ before, written, name, form }) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return before + (value === undefined ? written : form === undefined ? value : italian[form](value));
  }).join('') + after;
}
