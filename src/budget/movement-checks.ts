import { decimal, zero, type Decimal, type DecimalInput } from '../values/numbers.js';
import { budgetFinding } from '../outcome/index.js';
import { notBelowZero } from './local-limits.js';
import { belowZero, refusal, verdict, type Refusal, type Verdict } from './verdict.js';

/** A verdict with the figure that was available, euro; negative where it is passed already. */
export interface AvailabilityVerdict extends Verdict {
  readonly available: Decimal;
}

/**
 * Whether a liquidazione stays within its impegno.
 *
 * @param state impegnato and what is already liquidato on it, euro
 * @diagnostic budget/liquida-oltre-impegno, budget/wrong-sign
 * @source TUEL art. 184
 */
export function liquidationCheck(
  { impegnato, liquidato }: { readonly impegnato: DecimalInput; readonly liquidato: DecimalInput },
  amount: DecimalInput,
): AvailabilityVerdict {
  const [asked, available] = [decimal(amount), decimal(impegnato).minus(decimal(liquidato))];
  const refusals = [...belowZero('liquidazione', asked), ...over(asked, available, (values, allowed) =>
    refusal(budgetFinding('budget/liquida-oltre-impegno', {}, values), { act: 'TUEL', article: '184' }, allowed))];
  return verdict('budget/liquidazione', 'Liquidazione', asked, refusals, { available });
}

/**
 * Whether a payment stays within what is liquidato and within the cash appropriation.
 *
 * @param state liquidato and already paid; `cash` what the cash appropriation leaves, where it is known; euro
 * @diagnostic budget/paga-oltre-liquidato, budget/paga-oltre-cassa, budget/wrong-sign
 * @source TUEL artt. 185, 216
 */
export function paymentCheck(
  { liquidato, pagato, cash }: { readonly liquidato: DecimalInput; readonly pagato: DecimalInput; readonly cash?: DecimalInput },
  amount: DecimalInput,
): AvailabilityVerdict {
  const [asked, left] = [decimal(amount), decimal(liquidato).minus(decimal(pagato))];
  const cashLeft = cash === undefined ? null : decimal(cash);
  const refusals = [
    ...belowZero('pagamento', asked),
    ...over(asked, left, (values, allowed) =>
      refusal(budgetFinding('budget/paga-oltre-liquidato', {}, values), { act: 'TUEL', article: '185' }, allowed)),
    ...(cashLeft ? over(asked, cashLeft, (values, allowed) =>
      refusal(budgetFinding('budget/paga-oltre-cassa', {}, values), { act: 'TUEL', article: '216' }, allowed)) : []),
  ];
  return verdict('budget/pagamento', 'Pagamento', asked, refusals, { available: cashLeft?.lessThan(left) ? cashLeft : left });
}

/** A verdict on an accertamento. */
export interface AccertamentoVerdict extends AvailabilityVerdict {
  /** What is accertato above the stanziamento; 0 within it; null where it is refused. */
  readonly maggioreEntrata: Decimal | null;
}

/**
 * Whether an accertamento may be made: the forecast binds loans (titolo 6) only, other entries may exceed it.
 *
 * @param state titolo 1–9, stanziamento and what is already accertato, euro
 * @param request `ground`: what TUEL art. 179 asks for, and whether it is there (`{ debitore: true, scadenza: false }`)
 * @diagnostic budget/previsione-autorizzatoria, budget/titolo-giuridico-mancante, budget/wrong-sign
 * @source TUEL artt. 164 c. 2, 179 (from knowledge)
 * @example
 * ```ts
 * import { accertamentoCheck } from 'municipal-performance/budget';
 * accertamentoCheck({ titolo: 1, stanziamento: '100000.00' }, { amount: '112000.00' }).maggioreEntrata; //=> '12000'
 * accertamentoCheck({ titolo: 6, stanziamento: '100000.00' }, { amount: '100000.01' }).accepted; //=> false
 * ```
 */
export function accertamentoCheck(
  state: { readonly titolo: number; readonly stanziamento: DecimalInput; readonly accertato?: DecimalInput },
  request: { readonly amount: DecimalInput; readonly ground?: Readonly<Record<string, boolean>> },
): AccertamentoVerdict {
  const asked = decimal(request.amount);
  const available = decimal(state.stanziamento).minus(decimal(state.accertato ?? 0));
  const binding = state.titolo === 6 ? over(asked, available, (values, allowed) =>
    refusal(budgetFinding('budget/previsione-autorizzatoria', {}, { ...values, titolo: String(state.titolo) }), { act: 'TUEL', article: '164', comma: '2' }, allowed)) : [];
  const missing = Object.entries(request.ground ?? {}).filter(([, given]) => !given).map(([name]) => name);
  const refusals = [
    ...belowZero('accertamento', asked),
    ...binding,
    ...(missing.length === 0 ? [] : [refusal(
      budgetFinding('budget/titolo-giuridico-mancante', {}, { amount: String(asked), missing: missing.join(', ') }),
      { act: 'TUEL', article: '179' }, null,
    )]),
  ];
  const maggioreEntrata = refusals.length > 0 ? null : notBelowZero(asked.minus(available));
  return verdict('budget/accertamento', 'Accertamento', asked, refusals, { available, maggioreEntrata });
}

/** The refusal of an amount above what is available. */
function over(
  amount: Decimal,
  available: Decimal,
  refuse: (values: { readonly amount: string; readonly allowed: string }, allowed: Decimal) => Refusal,
): readonly Refusal[] {
  if (!amount.greaterThan(available)) return [];
  const allowed = notBelowZero(available);
  return [refuse({ amount: String(amount), allowed: String(allowed) }, allowed)];
}

/**
 * Whether residui passivi may change: they may only fall, and nothing moves between residui and competenza.
 *
 * @param movement `change`: euro, negative where residui are cancelled; `toCompetenza`: amount moved between residui and competenza,
 *   euro, 0 when absent
 * @diagnostic budget/residuo-in-aumento, budget/residui-competenza
 * @source D.Lgs. 118/2011 all. 4/2; TUEL art. 175 (from knowledge)
 */
export function residuiCheck({ change, toCompetenza = 0 }: { readonly change: DecimalInput; readonly toCompetenza?: DecimalInput }): Verdict {
  const [asked, moved] = [decimal(change), decimal(toCompetenza)];
  return verdict('budget/residui', 'Variazione dei residui passivi', asked, [
    ...(asked.greaterThan(zero) ? [refusal(budgetFinding('budget/residuo-in-aumento', {}, { amount: String(asked) }), { act: 'D.Lgs. 118/2011', part: 'all. 4/2' }, zero)] : []),
    ...(moved.isZero() ? [] : [refusal(budgetFinding('budget/residui-competenza', {}, { amount: String(moved) }), { act: 'TUEL', article: '175' }, zero)]),
  ]);
}
