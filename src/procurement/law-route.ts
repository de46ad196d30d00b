import type { Citation, CivilDate, Euro } from '../values/numbers.js';
import { procurementFinding, type Diagnostic } from '../outcome/index.js';
import type { Procedure, ProcurementBand, RegimeDoubt, RegimeId } from '../law/index.js';
import { shownEuro } from './amount.js';
import { articleText } from './article.js';
import { bandOf, type BoundDistance } from './band.js';
import type { ContractValue } from './contract-value.js';
import type { ProcurementQuestion } from './question.js';
import { doubtsOn, regimeById, tenderDay, type DatedRegime, type ProcurementClock } from './regime.js';
import type { EuThreshold } from './threshold.js';

/** What one regime answers. */
export interface LawRoute {
  readonly regime: RegimeId;
  readonly regimeName: string;
  readonly procedure: Procedure;
  /** Operators to consult or invite; null where the procedure has no minimum. */
  readonly minOperators: number | null;
  /** Whether the minimum holds only where that many suitable operators exist. */
  readonly ifExisting: boolean;
  /** Euro: the EU threshold of the day for the kind of contract. */
  readonly euThreshold: Euro;
  readonly aboveThreshold: boolean;
  /** As acts cite it: `art. 50 c. 1 b) D.Lgs. 36/2023`. */
  readonly article: string;
  readonly sources: readonly Citation[];
  /** The bounds of the band; `decidedBy` is the nearest one, with the amount's distance from it. */
  readonly lower: BoundDistance;
  readonly upper: BoundDistance | null;
  readonly decidedBy: BoundDistance;
  /** The day on which the band was read in its source; null: from knowledge, to be confirmed by a jurist. */
  readonly verifiedOn: CivilDate | null;
  readonly note?: string;
  /** Whether opinions differ on what holds here. */
  readonly debated?: true;
}

/** A set of rules that may hold and whose bands the tables do not have. */
export interface UnlistedRegime {
  readonly regime: null;
  readonly regimeName: string;
  readonly procedure: null;
  readonly minOperators: null;
  readonly euThreshold: Euro;
  readonly aboveThreshold: boolean;
  readonly article: string;
  readonly sources: readonly Citation[];
  readonly verifiedOn: CivilDate | null;
}

/** A question whose contract and threshold are known. */
export interface Asked {
  readonly question: ProcurementQuestion;
  readonly on: CivilDate;
  readonly clock: ProcurementClock;
  readonly contract: ContractValue;
  readonly threshold: EuThreshold;
  readonly isAbove: boolean;
}

/** What the law answers, with every answer that may hold. */
export interface LawAnswer {
  readonly law: LawRoute | null;
  readonly candidates: readonly (LawRoute | UnlistedRegime)[];
  readonly findings: readonly Diagnostic[];
}

/** The answer of the regimes that hold; none where they are several or the tables have no band. */
export function lawAnswer(asked: Asked, regimes: readonly DatedRegime[]): LawAnswer {
  const { question, on, clock, contract } = asked;
  const doubts = doubtsOn(on, clock, contract.kind, contract.value, question.pnrr === true);
  const open = clock.notice === undefined ? doubts.filter(({ only }) => only !== 'notice') : doubts;
  const [regime, other] = regimes;
  if (regime === undefined || other !== undefined || open.length > 0) return unsettled(asked, regimes, open);
  const law = answerOf(asked, regime);
  if (law === null) return { law, candidates: [], findings: [notCovered(asked, regime)] };
  return { law, candidates: [], findings: remarks(asked, regime, law, doubts) };
}

function unsettled(asked: Asked, regimes: readonly DatedRegime[], doubts: readonly RegimeDoubt[]): LawAnswer {
  const candidates = [
    ...regimes.flatMap((regime) => answerOf(asked, regime) ?? []),
    ...doubts.map((doubt) => otherAnswer(asked, doubt)),
  ];
  const names = [...regimes.map(({ value }) => value.name), ...doubts.map(({ otherName }) => otherName)];
  const why = [...(regimes.length > 1 ? [clockText(asked)] : []), ...doubts.map((doubt) => doubt.why)].join('; ');
  const finding = procurementFinding('procurement/regime-unsettled', { at: '/clock' }, {
    regimes: names.join(' / '), why: capital(why), procedures: candidates.map(({ procedure }) => procedure ?? '?').join(' / '),
  });
  return { law: null, candidates, findings: [finding] };
}

function clockText({ on, clock }: Asked): string {
  const tender = clock.notice === undefined ? 'gli inviti' : 'il bando';
  return `la determina è del ${clock.determina ?? on}, ${tender} del ${tenderDay(on, clock)}: i due giorni cadono sotto regimi diversi`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a regime answers; null where its tables have no band for the kind. */
function answerOf(asked: Asked, { value: regime }: DatedRegime): LawRoute | null {
  const { contract, threshold, question, isAbove } = asked;
  const found = bandOf(regime.bands, contract.kind, contract.value, threshold.amount, isAbove);
  if (!found) return null;
  const isCrossBorder = question.crossBorderInterest === true && hasCrossBorderRule(regime.id) && !isAbove;
  const { band: { verifiedOn }, lower, upper, decidedBy } = found;
  const { procedure, minOperators, ifExisting, sources, note, debated } = isCrossBorder ? crossBorder : found.band;
  const answer: { -readonly [Key in keyof LawRoute]: LawRoute[Key] } = {
    regime: regime.id, regimeName: regime.name, euThreshold: threshold.amount, aboveThreshold: isAbove, procedure, minOperators, ifExisting,
    article: articleText(sources), sources, lower, upper, decidedBy, verifiedOn,
  };
  if (note !== undefined) answer.note = note;
  if (debated) answer.debated = true;
  return answer;
}

/** With a certain cross-border interest the band does not decide. @source D.Lgs. 36/2023 art. 48 c. 2 */
const crossBorder: Pick<ProcurementBand, 'procedure' | 'minOperators' | 'ifExisting' | 'sources' | 'note' | 'debated'> = {
  procedure: 'ordinaria_aperta_o_ristretta',
  minOperators: null,
  ifExisting: false,
  sources: [{ act: 'D.Lgs. 36/2023', article: '48', comma: '2' }],
  note: 'Interesse transfrontaliero certo: procedure ordinarie a ogni importo.',
};

function otherAnswer(asked: Asked, doubt: RegimeDoubt): LawRoute | UnlistedRegime {
  const regime = regimeById(doubt.other);
  const answer = regime === undefined ? null : answerOf(asked, regime);
  return answer ?? {
    regime: null, regimeName: doubt.otherName, procedure: null, minOperators: null, euThreshold: asked.threshold.amount,
    aboveThreshold: asked.isAbove, article: articleText(doubt.sources), sources: doubt.sources, verifiedOn: doubt.verifiedOn,
  };
}

/** @source D.Lgs. 36/2023 art. 48 c. 2 */
function hasCrossBorderRule(regime: RegimeId): boolean {
  return regime === 'R09' || regime === 'R10';
}

function notCovered({ contract }: Asked, { value: { name } }: DatedRegime): Diagnostic {
  return procurementFinding('procurement/kind-not-covered', { at: '/kind' }, { kind: contract.kind, amount: shownEuro(contract.value), regime: name });
}

function noticeDay(on: CivilDate, { why }: RegimeDoubt): Diagnostic {
  return procurementFinding('procurement/notice-day', { at: '/clock' }, { on, why });
}

/** What is to be said beside a settled answer. The doubts that are left hang on a notice of which nothing is known. */
function remarks({ on, clock, question }: Asked, { value: { id, name, checkedTo } }: DatedRegime, law: LawRoute, doubts: readonly RegimeDoubt[]): readonly Diagnostic[] {
  const findings = clock.invitation === undefined ? doubts.map((doubt) => noticeDay(on, doubt)) : [];
  if (law.verifiedOn === null) findings.push(procurementFinding('procurement/from-knowledge', {}, { article: law.article }));
  if (law.debated) findings.push(procurementFinding('procurement/debated', { at: '/kind' }, { article: law.article, why: law.note ?? '' }));
  if (checkedTo !== undefined && on > checkedTo) findings.push(procurementFinding('procurement/checked-until', { at: '/on' }, { regime: name, checkedTo, on }));
  if (question.pnrr === true) findings.push(procurementFinding('procurement/pnrr-not-covered', { at: '/pnrr' }, { on }));
  if (question.crossBorderInterest === true && !hasCrossBorderRule(id)) {
    findings.push(procurementFinding('procurement/cross-border-not-covered', { at: '/crossBorderInterest' }, { on }));
  }
  return findings;
}
