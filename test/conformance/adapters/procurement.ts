import {
  parseRegulation, procurementParameter, procurementRoute, regulationRoute,
  type ContractKind, type ParameterName, type ProcurementClock, type ThresholdCase,
} from 'municipal-performance/procurement';
import { cremona2016Regulation } from 'municipal-performance/samples';
import { civilDate, type CivilDate } from 'municipal-performance/values';
import type { Adapter, Inputs } from './index.js';

export const procurementAdapters: Readonly<Record<string, Adapter>> = {
  'procurement-route': ({ on, kind, value, options }) => {
    const route = procurementRoute({
      on: on as CivilDate, kind: kind as ContractKind, value: value as string, ...(options === undefined ? {} : { options: options as string }),
    });
    if (!route.ok) return { finding: route.findings[0]?.code };
    const { law, candidates, threshold, contract } = route.value;
    const { procedure, minOperators } = law ?? candidates[0] ?? { procedure: null, minOperators: null };
    return { procedure, minOperators, euThreshold: threshold.amount, aboveThreshold: contract.value.gte(threshold.amount) };
  },
  'procurement-parameter': ({ on, check, value, case: thresholdCase }) => {
    const parameter = procurementParameter(check as ParameterName, on as CivilDate, (value ?? thresholdCase) as string | ThresholdCase | undefined);
    return parameter.ok ? { value: parameter.value.value } : { finding: parameter.findings[0]?.code };
  },
  'cremona-2016-procurement': ({ kind, value }) => {
    const regulation = parseRegulation(cremona2016Regulation);
    const local = regulation.ok ? regulationRoute(regulation.value, { kind: kind as ContractKind, value: value as string }) : regulation;
    if (!local.ok) return { finding: local.findings[0]?.code };
    const { procedure, minOperators } = local.value;
    return procedure === null ? { procedure, finding: local.findings[0]?.code } : { procedure, minOperators };
  },
  'procurement-date-conflict': (inputs) => {
    const clock = clockOf(inputs);
    const route = procurementRoute({
      on: clock.notice ?? clock.invitation ?? clock.determina ?? civilDate(''),
      clock, kind: inputs.kind as ContractKind, value: inputs.value as string, pnrr: inputs.pnrr === true,
    });
    return { finding: route.findings.find(({ severity }) => severity === 'error')?.code ?? null };
  },
};

function clockOf({ notice, invitations, determina }: Inputs): ProcurementClock {
  return {
    ...(notice === undefined ? {} : { notice: notice as CivilDate }),
    ...(invitations === undefined ? {} : { invitation: invitations as CivilDate }),
    ...(determina === undefined ? {} : { determina: determina as CivilDate }),
  };
}
