import type { AgreementView, Measured, MilestoneView } from '@market/contract/agreement';
import { levelOf } from '@market/contract/challenge';
import { back } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useKeptForm } from '@/state/use-kept-form';
import { useSending, type Sending } from '@/state/use-sending';

export interface Reporting extends Sending {
  /** Something is kept on this device. */
  kept: boolean;
  report: string;
  setReport: (text: string) => void;
  /** One row for each indicator. */
  measured: readonly Measured[];
  /** What was measured; whether that meets the target follows by itself where it can be computed. */
  setActual: (indicatorId: string, actual: string) => void;
  setMet: (indicatorId: string, met: boolean) => void;
}

interface Report {
  report: string;
  measured: readonly Measured[];
}

/** The report on one milestone, or without one the application for acceptance. */
export function useReport(agreement: AgreementView, milestone: MilestoneView | undefined): Reporting {
  const { indicators, acceptance } = agreement;
  const before = milestone ?? acceptance;
  const { value, change, kept, forget } = useKeptForm<Report>(`report:${milestone?.id ?? agreement.id}`, {
    report: before?.report ?? '',
    measured: indicators.map(
      ({ id }) =>
        before?.measured.find(({ indicatorId }) => indicatorId === id) ?? { indicatorId: id, actual: '', met: false },
    ),
  });
  const { report, measured } = value;
  const changeRow = (indicatorId: string, part: Partial<Measured>): void =>
    change({
      ...value,
      measured: measured.map((row) => (row.indicatorId === indicatorId ? { ...row, ...part } : row)),
    });
  const issues = report.trim() === '' ? [{ path: 'report', message: '请填写成果说明' }] : [];
  const sending = useSending(issues, async () => {
    // What was not measured this time is left out; acceptance speaks of every indicator.
    const said = measured.filter(({ actual }) => !milestone || actual.trim() !== '');
    const body = { report: report.trim(), measured: said };
    if (milestone)
      await api('POST /my/milestones/{id}/report', {
        params: { id: milestone.id },
        body: { version: milestone.version, ...body },
      });
    else
      await api('POST /my/agreements/{id}/apply-acceptance', {
        params: { id: agreement.id },
        body: { version: agreement.version, ...body },
      });
    forget();
    toast('已提交，等发榜方答复');
    await back();
  });
  return {
    ...sending,
    kept,
    report,
    setReport: (text) => change({ ...value, report: text }),
    measured,
    setActual: (indicatorId, actual) => {
      const indicator = indicators.find(({ id }) => id === indicatorId);
      const level = indicator && levelOf(indicator, actual);
      changeRow(indicatorId, { actual, ...(level && { met: level === 'met' }) });
    },
    setMet: (indicatorId, met) => changeRow(indicatorId, { met }),
  };
}
