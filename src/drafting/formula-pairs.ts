import { isCounting, isYear, list } from './formula-words.js';
import type { Token } from './formula-tokens.js';

/**
 * The tokens with two numbers that only name something as one word: `L. 241/90`, `art. 7/8`, `dal 1/1 al 30/6`,
 * `14 - 18 anni`, `365/365 di apertura`. A pair that named something once does so wherever it is printed again.
 */
export function withNamingPairs(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  const naming = new Set<string>();
  let computes = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const pair = pairAt(tokens, at);
    const name = pair ? `${token.text}${pair.sign.text}${pair.second.text}` : '';
    if (pair && (naming.has(name) || names(pair, joined, tokens[at + 3], computes))) {
      naming.add(name);
      joined.push({ kind: 'word', text: name, from: token.from, to: pair.second.to, spaced: token.spaced, number: null });
      at += 2;
      continue;
    }
    computes ||= token.kind === 'sign' && /^[-/*+=]$/.test(token.text);
    joined.push(token);
  }
  return joined;
}

interface Pair {
  readonly first: Token;
  readonly sign: Token;
  readonly second: Token;
  readonly close: boolean;
}

/** Two whole numbers with a slash between them, or a dash. */
function pairAt(tokens: readonly Token[], at: number): Pair | null {
  const [before, first, sign, second, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (before?.kind !== 'word' || first?.kind !== 'number' || sign?.kind !== 'sign' || second?.kind !== 'number') return null;
  if (!/[-/]/.test(sign.text) || !/^\d{1,4}$/.test(first.text) || !/^\d{1,4}$/.test(second.text)) return null;
  if (after?.kind === 'sign' && /^[/.,%]$/.test(after.text) && !after.spaced && tokens[at + 4]?.spaced === false) return null;
  return { first, sign, second, close: !sign.spaced && !second.spaced };
}

/** Acts and their parts, without their dots. */
const acts = list('dlgs l lr legge leggi dpr dpcm dl dm reg regolamento direttiva delibera determina art artt articolo articoli comma commi prot gc cc decreto ue ce');
const opening = list("dal al dall' entro h ore");
const following = list('di del dello della dei degli delle dal dalla giorni gg ore');

function isOfAct(token: Token | undefined): boolean {
  return acts.has(token?.text.replaceAll('.', '') ?? '');
}

function names({ first, sign, second, close }: Pair, before: readonly Token[], after: Token | undefined, computes: boolean): boolean {
  const last = before.at(-1)?.text ?? '';
  const ascends = Number(first.text) < Number(second.text);
  const next = after?.kind === 'word' ? after.text : '';
  if (ascends && (next === 'anni' || next === 'mesi') && !isYear(first.text)) return true;
  if (sign.text !== '/' || !close || (isYear(first.text) && isYear(second.text))) return false;
  if (opening.has(last) || isOfAct(before.at(-1)) || (isCounting(last) && isOfAct(before.at(-2)))) return true;
  return !computes && !isCounting(last) && (following.has(next) || /^d[ae]ll'|(?:at|it|ut|tt)[aeio]$/.test(next));
}
