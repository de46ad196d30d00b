import type { Citation, CivilDate, Decimal, DecimalInput } from '../values/numbers.js';
import {
  dueOn, eventOf, procurementTerms, valueOn, type ContractKind, type DueRule, type Procedure, type ProcurementParameterName, type ProcurementTermName,
} from '../law/index.js';
import { articleText } from './article.js';
import { procurementParameter, type Parameter } from './parameter.js';

/** Something the law asks, or allows, for a contract of that kind and amount on that day. */
export interface Duty {
  readonly name: ProcurementParameterName;
  /** In Italian. */
  readonly label: string;
  /** true: it applies to this amount; `conflict`: two texts in force disagree; a count or text: what the law says. */
  readonly value: true | 'conflict' | Decimal | string;
  readonly article: string;
  readonly sources: readonly Citation[];
  readonly verifiedOn: CivilDate | null;
  readonly note?: string;
}

/** Days of events from which terms run. */
export type ProcurementEvent =
  'start' | 'notice' | 'invitation' | 'survey' | 'offers' | 'award' | 'completion' | 'project';

/** The days of events, as far as they are known. */
export type Events = Readonly<Partial<Record<ProcurementEvent, CivilDate | undefined>>>;

/** A term of the procedure, with its last day where the event is known. */
export interface Deadline {
  readonly name: ProcurementTermName;
  /** In Italian. */
  readonly label: string;
  /** From what it runs, in Italian. */
  readonly event: string;
  /** Which of the question's events starts it. */
  readonly eventName: ProcurementEvent;
  readonly rule: DueRule;
  /** Whether it is the least time to wait. */
  readonly atLeast: boolean;
  /** Last day; null while the day of the event is not known. */
  readonly due: CivilDate | null;
  readonly article: string;
  readonly verifiedOn: CivilDate | null;
}

/** What is known of a contract when duties and terms are listed. */
export interface Placed {
  readonly on: CivilDate;
  readonly kind: ContractKind;
  readonly value: DecimalInput;
  readonly aboveThreshold: boolean;
  /** null while the regime is not settled. */
  readonly procedure: Procedure | null;
  /** Whether it has a certain cross-border interest. */
  readonly isCrossBorder: boolean;
}

const direct: readonly (Procedure | null)[] = ['affidamento_diretto', 'affidamento_diretto_previa_consultazione'];
const negotiated: readonly (Procedure | null)[] = ['negoziata_senza_bando', 'cottimo_fiduciario_o_negoziata'];
const open: readonly (Procedure | null)[] = ['aperta', 'ordinaria_aperta_o_ristretta'];

const isPurchase = ({ kind }: Placed) => kind === 'supplies' || kind === 'services' || kind === 'engineering' || kind === 'social';
const isWork = ({ kind }: Placed) => kind === 'works';
const isBelow = ({ aboveThreshold }: Placed) => !aboveThreshold;
const isAbove = ({ aboveThreshold }: Placed) => aboveThreshold;
const isDirect = ({ procedure }: Placed) => direct.includes(procedure);
const isNegotiated = ({ procedure }: Placed) => negotiated.includes(procedure);
const isOpen = ({ procedure }: Placed) => open.includes(procedure);
const always = () => true;

const dutyRules: readonly (readonly [ProcurementParameterName, (placed: Placed) => boolean])[] = [
  ['mepaDuty', ({ kind }) => kind === 'supplies' || kind === 'services'],
  ['rotationScope', isBelow],
  ['rotationWaiver', isDirect],
  ['inProgrammeSuppliesServices', isPurchase],
  ['inProgrammeWorks', isWork],
  ['feasibilityBeforeAnnualList', isWork],
  ['tavoloTecnico', ({ kind }) => kind === 'supplies' || kind === 'services'],
  ['worksQualificationNeeded', isWork],
  ['suppliesServicesQualificationNeeded', isPurchase],
  ['concessionQualification', ({ kind }) => kind === 'concession'],
  ['provisionalGuarantee', isBelow],
  ['finalGuarantee', always],
  ['autoExclusionMinOffers', (placed) => isBelow(placed) && !isDirect(placed) && !placed.isCrossBorder],
  ['sampleChecksArt52', isDirect],
  ['lightChecksGuidelines4', isDirect],
  ['durcSelfDeclaration', ({ kind }) => kind === 'supplies' || kind === 'services'],
  ['checkSystem', always],
  ['cig', always],
  ['cup', isWork],
  ['digitalPlatform', always],
  ['pcpWeb', isDirect],
  ['l190Tables', always],
  ['decDistinctFromRup', isPurchase],
  ['oepvMandatory', ({ kind }) => kind === 'engineering'],
];

/** What the law in force on the day asks for a contract; parameters that touch no such amount are left out. */
export function dutiesOf(placed: Placed): readonly Duty[] {
  return dutyRules.flatMap(([name, concerns]) => {
    if (!concerns(placed)) return [];
    const found = procurementParameter(name, placed.on, placed.value);
    if (!found.ok || found.value.value === false || found.value.kinds?.includes(placed.kind) === false) return [];
    return [dutyOf(name, found.value)];
  });
}

function dutyOf(name: ProcurementParameterName, { label, value, article, sources, verifiedOn, note }: Parameter): Duty {
  return { name, label, value: value as Duty['value'], article, sources, verifiedOn, ...(note === undefined ? {} : { note }) };
}

const termRules: readonly (readonly [ProcurementTermName, ProcurementEvent, (placed: Placed) => boolean])[] = [
  ['tenderAfterProjectApproval', 'project', isWork],
  ['marketSurveyNotice', 'survey', isNegotiated],
  ['directAward', 'start', isDirect],
  ['negotiated', 'start', isNegotiated],
  ['negotiatedLowestPrice', 'invitation', isNegotiated],
  ['negotiatedBestValue', 'invitation', isNegotiated],
  ['openLowestPrice', 'notice', isOpen],
  ['openBestValue', 'notice', isOpen],
  ['offerValidity', 'offers', (placed) => isNegotiated(placed) || isOpen(placed)],
  ['standStill', 'award', isAbove],
  ['contractSignature', 'award', isBelow],
  ['contractSignatureAbove', 'award', isAbove],
  ['regularExecutionCertificate', 'completion', isBelow],
];

/**
 * The terms of the procedure, with their last day where the event is known. Terms not known on the day of the question or of
 * the event are left out: a procedure keeps the terms with which it began.
 */
export function deadlinesOf(placed: Placed, events: Events): readonly Deadline[] {
  return termRules.flatMap(([name, eventName, concerns]) => {
    if (!concerns(placed) || !valueOn(procurementTerms[name], placed.on).ok) return [];
    const day = events[eventName];
    const found = valueOn(procurementTerms[name], day ?? placed.on);
    if (!found.ok) return [];
    const { value: { label, event, due: rule, atLeast = false }, source, verifiedOn } = found.value;
    const due = day === undefined ? null : dueOn(rule, eventOf(rule, day));
    return [{ name, label, event, eventName, rule, atLeast, due, article: articleText([source]), verifiedOn }];
  });
}
