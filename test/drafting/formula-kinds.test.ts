import { describe, expect, it } from 'vitest';
import { draftFormula } from 'municipal-performance/drafting';

/** The kind, with `?` where the other one is told as possible. */
function kindOf(text: string, target?: string): string {
  const { kind, findings } = draftFormula(text, { target });
  return kind + (findings.some(({ code }) => code === 'drafting/formula-kind-doubtful') ? '?' : '');
}

type Row = readonly [text: string, kind: string, target?: string];

function rows(table: readonly Row[]): void {
  for (const [text, kind, target] of table) it(`${text} ${target ?? ''}`, () => expect(kindOf(text, target)).toBe(kind));
}

describe('nothing is printed', () => {
  rows([
    ['nel 2016', 'none'], ['anno 2016', 'none'], ['nel 1816', 'text'], ['anno 3', 'text'], ['biennio 2016/17', 'none'],
    ['n.a.', 'none'], ['nd', 'none'], ['na', 'none'], ['Nessuna', 'none'], ['(- 2016 -)', 'none'], ['?', 'none'],
    ['nel periodo', 'none'], ['nel periodo estivo', 'text'], ['nessuna spesa', 'text'], ['anni 2016-2018', 'none'],
  ]);
});

describe('what counts is measured', () => {
  rows([
    ['no', 'text'], ['no reclami', 'measure'], ['n. reclami', 'measure'], ['per con su', 'text'], ['il numero degli atti', 'measure'], ['la % di utenti', 'measure'], ['gli atti', 'text?'],
    ['il verbale', 'text'], ['conteggio manuale', 'measure'], ['conta', 'measure'],
    ['dato numerico', 'text?'], ['dato numerico', 'measure?', '40'], ['dato anagrafico', 'text'], ['elenco numerico', 'text'],
    ['spesa procapite', 'measure?'], ['spesa pro capite', 'measure?'], ['altezza media', 'measure'], ['attese medie', 'measure'],
    ['nota media', 'measure?'], ['media', 'measure'], ['medie comunali', 'text?'],
    ['aumento degli utenti iscritti', 'text?'], ['calo', 'text?'],
    ['3 utenti', 'text?'], ['3 delibere', 'text?'], ['3 mappe', 'text'],
  ]);
});

describe('yes or no, remarks and what is to be done', () => {
  rows([
    ['si', 'text'], ['progetti attivati si/no', 'text'], ['progetti attivati (S/N)', 'measure'], ['progetti attivati s/n', 'text'],
    ['progetti attivati/non attivati', 'text'], ['schede inviate bandi/mappe', 'measure'], ['schede inviate no/mappe', 'measure'],
    ['vedi schede inviate', 'text'], ['vedere schede inviate', 'text'], ['cfr schede inviate', 'text'], ['schede inviate', 'measure'],
  ]);
  it.each('dovrà dovranno deve devono viene vengono sarà saranno verrà verranno intende intendono occorre bisogna'.split(' '))('what %s happen is text', (modal) => {
    expect(kindOf(`gli utenti ${modal} iscritti`)).toBe('text');
  });
});

describe('a plural with what happened to it', () => {
  rows([
    ['schede', 'text?'], ['schede', 'measure?', '40'], ['schede compilate', 'measure'], ['schede compilata', 'text?'],
    ['schede servizi domanda individuale direzione compilate', 'measure'],
    ['schede servizi domanda individuale direzione generale compilate', 'text?'],
    ['schede, guide, mappe', 'text'], ['schede, guide redatte', 'measure'], ['spese, oneri', 'measure'],
    ['funzioni', 'text'], ['funzioni attivate', 'measure'], ['movimenti', 'text'], ['movimenti registrati', 'measure'], ['decisioni', 'text'],
    ['report', 'text'], ['report inviati', 'measure'], ['report inviato', 'text'], ['attività', 'text'], ['attività svolte', 'measure'],
    ['delibera', 'text'], ['delibera n. 3', 'text?'], ['delibera con voti', 'text'],
    ['pratiche', 'measure?'], ['pratiche evase', 'measure'], ['spesa', 'measure'],
  ]);
  it.each('verbali provvedimenti atti documenti determine determinazioni delibere contratti progetti fatture'.split(' '))('%s are papers, or how many', (papers) => {
    expect([kindOf(papers), kindOf(papers, 'almeno 5'), kindOf(`${papers} inviati`)]).toEqual(['text?', 'measure?', 'measure']);
  });
  it.each('giorni ore minuti spese costi entrate tempi importi giornate mesi'.split(' '))('%s are measured', (amount) => {
    expect(kindOf(amount)).toBe('measure');
  });
});

describe('the target as a number of things', () => {
  rows([
    ['schede', 'measure?', 'almeno 40'], ['schede', 'text?', 'entro 40 giorni'], ['schede', 'text?', 'Entro il 2016'], ['schede', 'text?', '30/6'],
    ['schede', 'text?', '30.6'], ['schede', 'text?', 'miglioramento organizzativo 40'], ['schede', 'measure?', 'aumento della resa a 4'],
    ['vivacità', 'text'], ['vivacità', 'text?', '80'], ['vivacità', 'text', 'alta'],
    [`vivacità ${'del centro storico e '.repeat(3)}urbano`, 'text?', '80'], [`vivacità ${'del centro storico e '.repeat(3)}quartieri`, 'text', '80'],
  ]);
});

describe('a sign between acts computes nothing', () => {
  rows([
    ['atto / relazione', 'text?'], ['atto / relazione * 10', 'arithmetic'], ['atto / relazione * 100', 'arithmetic'], ['atto / relazione * 100000', 'arithmetic'],
    ['atto / relazione * 1000000', 'text?'], ['atto / relazione * 110', 'text?'], ['atto / relazione * 1005', 'text?'], ['atto / relazione %', 'arithmetic'],
    ['nota / visitatori', 'arithmetic'], ['relazione / vivacita', 'arithmetic'], ['delibera 2016 / delibera 2015', 'arithmetic'], ['n. nota / relazione', 'arithmetic'],
    ['data avvio / data fine', 'arithmetic'], ['data avvio / relazione', 'text?'], ['10 + 20', 'text?'],
    ['80% delle spese 2009', 'arithmetic'], ['80% delle spese', 'text?'], ['80% delle spese + oneri', 'arithmetic'], ['0,8 * spese', 'arithmetic'],
  ]);
});
