import { teamModeLabels, teamText, TEAMS_MAX } from '@market/contract/challenge';
import { choices } from '@/ui/form/choices';
import { RadioGroup } from '@/ui/form/radio-group';
import type { PostingFields } from '../_hooks/use-form-place';
import { FixedField } from './fixed';

const counts = Array.from({ length: TEAMS_MAX - 1 }, (_, i) => ({ key: String(i + 2), label: `${i + 2} 家` }));

/** 选定方式, and of how many teams where there are several. */
export function TeamFields({ content, change, errorOf, fixed }: PostingFields) {
  const { teamMode, teams, contestId } = content;
  const why = fixed('teamMode');
  if (why) {
    const settled = contestId === null || teams > 1;
    return <FixedField label="选定方式" value={settled ? teamText(teamMode, teams) : '待定'} why={why} />;
  }
  return (
    <>
      <RadioGroup
        label="选定方式"
        options={choices(teamModeLabels)}
        value={teamMode}
        onChange={(mode) => change({ teamMode: mode, teams: mode === 'single' ? 1 : Math.max(teams, 2) })}
      />
      {teamMode !== 'single' && (
        <RadioGroup
          label="选定家数"
          options={counts}
          value={String(teams)}
          error={errorOf('teams')}
          onChange={(count) => change({ teams: Number(count) })}
        />
      )}
    </>
  );
}
