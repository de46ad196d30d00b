import { civilDate } from '../values/days.js';
import type { Citation } from '../values/numbers.js';
import type { Dated, Version } from './dated.js';
import type { Term } from './due.js';

/** Names of the dated terms of procurement. */
export type ProcurementTermName =
  | 'standStill' | 'contractSignature' | 'contractSignatureAbove' | 'directAward' | 'negotiated' | 'negotiatedLowestPrice' | 'negotiatedBestValue'
  | 'openLowestPrice' | 'openBestValue' | 'tenderAfterProjectApproval' | 'marketSurveyNotice' | 'marketSurveyNoticeUrgent'
  | 'regularExecutionCertificate' | 'offerValidity' | 'programmeApproval' | 'tavoloTecnicoList';

/**
 * The terms of the codes as dated rules, each with the event from which it runs. Ask with `deadlineOn`.
 *
 * @source D.Lgs. 36/2023 art. 17, 18, 50, 55, all. I.3, I.5, II.1; D.Lgs. 50/2016 art. 21, 32; DL 76/2020 art. 1
 */
export const procurementTerms: Readonly<Record<ProcurementTermName, Dated<Term>>> = /* @__PURE__ */ terms();

type TermVersion = readonly [from: string, term: Omit<Term, 'event' | 'label'> | null, source: Citation, mark: 'verified' | 'knowledge', note?: string];

function terms(): Readonly<Record<ProcurementTermName, Dated<Term>>> {
  const code = 'D.Lgs. 36/2023';
  const days = (count: number): Pick<Term, 'due'> => ({ due: { after: 'day', days: count, counting: 'calendar' } });
  const months = (count: number): Pick<Term, 'due'> => ({ due: { after: 'day', months: count } });
  const start = 'atto di avvio del procedimento';
  const annexI3: Citation = { act: code, part: 'all. I.3', article: '1' };
  return {
    standStill: dated('stand-still', 'Termine dilatorio prima del contratto sopra soglia', 'ultima comunicazione dell’aggiudicazione', [
      ['2016-04-19', { ...days(35), atLeast: true }, { act: 'D.Lgs. 50/2016', article: '32', comma: '9' }, 'knowledge'],
      ['2023-07-01', { ...days(35), atLeast: true }, { act: code, article: '18', comma: '3' }, 'verified'],
      ['2024-12-31', { ...days(32), atLeast: true }, { act: code, article: '18', comma: '3', part: 'come modificato dal D.Lgs. 209/2024' }, 'verified'],
    ]),
    contractSignature: dated('contract-signature', 'Stipula del contratto sotto soglia', 'aggiudicazione', [
      ['2023-07-01', days(30), { act: code, article: '55', comma: '1' }, 'verified'],
    ]),
    contractSignatureAbove: dated('contract-signature-above', 'Stipula del contratto sopra soglia', 'aggiudicazione', [
      ['2023-07-01', days(60), { act: code, article: '18', comma: '2' }, 'verified'],
    ]),
    directAward: dated('direct-award', 'Conclusione dell’affidamento diretto', start, [
      ['2020-07-17', months(2), { act: 'DL 76/2020', article: '1', comma: '1' }, 'verified', 'Quattro mesi in alcuni casi.'],
      ['2023-07-01', null, annexI3, 'verified', 'L’all. I.3 non prevede termini per l’affidamento diretto.'],
    ]),
    negotiated: dated('negotiated', 'Conclusione della procedura negoziata', start, [
      ['2020-07-17', months(4), { act: 'DL 76/2020', article: '1', comma: '1' }, 'verified'],
      ['2023-07-01', null, annexI3, 'verified', 'L’all. I.3 distingue per criterio: `negotiatedLowestPrice`, `negotiatedBestValue`.'],
    ]),
    negotiatedLowestPrice: dated('negotiated-lowest-price', 'Conclusione della procedura negoziata al minor prezzo', 'invio degli inviti', [
      ['2023-07-01', months(3), annexI3, 'verified', 'Un mese in più per la verifica dell’anomalia.'],
    ]),
    negotiatedBestValue: dated('negotiated-best-value', 'Conclusione della procedura negoziata con offerta economicamente più vantaggiosa', 'invio degli inviti', [
      ['2023-07-01', months(4), annexI3, 'verified', 'Un mese in più per la verifica dell’anomalia.'],
    ]),
    openLowestPrice: dated('open-lowest-price', 'Conclusione della procedura aperta al minor prezzo', 'pubblicazione del bando', [
      ['2023-07-01', months(5), annexI3, 'verified'],
    ]),
    openBestValue: dated('open-best-value', 'Conclusione della procedura aperta con offerta economicamente più vantaggiosa', 'pubblicazione del bando', [
      ['2023-07-01', months(9), annexI3, 'verified'],
    ]),
    tenderAfterProjectApproval: dated('tender-after-project', 'Pubblicazione dei documenti di gara per lavori', 'approvazione del progetto', [
      ['2024-12-31', months(3), { act: code, article: '17', comma: '3-bis' }, 'verified', 'Anche all. I.3 c. 1.'],
    ]),
    marketSurveyNotice: dated('market-survey-notice', 'Pubblicazione minima dell’avviso di indagine di mercato', 'pubblicazione dell’avviso', [
      ['2023-07-01', { ...days(15), atLeast: true }, { act: code, part: 'all. II.1', article: '2', comma: '2' }, 'verified'],
    ]),
    marketSurveyNoticeUrgent: dated('market-survey-notice-urgent', 'Pubblicazione minima dell’avviso di indagine di mercato, in urgenza', 'pubblicazione dell’avviso', [
      ['2023-07-01', { ...days(5), atLeast: true }, { act: code, part: 'all. II.1', article: '2', comma: '2' }, 'verified'],
    ]),
    regularExecutionCertificate: dated('regular-execution', 'Certificato di regolare esecuzione sotto soglia', 'ultimazione della prestazione', [
      ['2023-07-01', months(3), { act: code, article: '50', comma: '7' }, 'verified'],
    ]),
    offerValidity: dated('offer-validity', 'Validità dell’offerta, se bando o invito tacciono', 'scadenza per le offerte', [
      ['2023-07-01', days(180), { act: code, article: '17', comma: '4' }, 'verified'],
    ]),
    programmeApproval: dated('programme-approval', 'Approvazione del programma aggiornato', 'efficacia del bilancio', [
      ['2023-07-01', days(90), { act: code, part: 'all. I.5', article: '7', comma: '6' }, 'verified'],
    ]),
    tavoloTecnicoList: dated('tavolo-tecnico', 'Elenco delle acquisizioni al Tavolo tecnico dei soggetti aggregatori', 'anno della programmazione', [
      ['2016-04-19', { due: { after: 'year', month: 10, day: 31, yearsLater: 0 } }, { act: 'D.Lgs. 50/2016', article: '21', comma: '6' }, 'verified', 'Entro il mese di ottobre.'],
      ['2023-07-01', null, { act: code, article: '226' }, 'knowledge', 'Il termine era dell’art. 21 D.Lgs. 50/2016, abrogato.'],
    ]),
  };
}

function dated(id: string, label: string, event: string, versions: readonly TermVersion[]): Dated<Term> {
  return {
    rule: `procurement/${id}`,
    label,
    unit: 'text',
    until: civilDate('2027-12-31'),
    versions: versions.map(([from, term, source, mark, note]): Version<Term> => ({
      from: civilDate(from),
      value: term === null ? null : { event, label, ...term },
      source,
      verifiedOn: mark === 'verified' ? civilDate('2026-11-21') : null,
      ...(note === undefined ? {} : { note }),
    })),
  };
}
