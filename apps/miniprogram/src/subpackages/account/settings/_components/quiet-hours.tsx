import type { Quiet } from '@market/contract/preference';
import { Grow, Row } from '@/ui/base/row';
import { Switch } from '@/ui/base/switch';
import { Txt } from '@/ui/base/txt';
import { SelectField } from '@/ui/form/select-field';

const NIGHT: Quiet = { from: '22:00', until: '08:00' };
const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`).map((key) => ({
  key,
  label: key,
}));

export interface QuietHoursProps {
  quiet: Quiet | null;
  onChange: (quiet: Quiet | null) => void;
}

/** 免打扰：what would be sent then waits until they end. */
export const QuietHours = ({ quiet, onChange }: QuietHoursProps) => (
  <>
    <Row gap={12} between>
      <Grow>
        <Txt as="body">免打扰</Txt>
        <Txt as="caption" tone="text-3">
          这段时间不发微信、短信和邮件，过后再发
        </Txt>
      </Grow>
      <Switch label="免打扰" checked={quiet !== null} onChange={(on) => onChange(on ? NIGHT : null)} />
    </Row>
    {quiet && (
      <Row gap={12}>
        <Grow>
          <SelectField
            label="从"
            options={hours.filter(({ key }) => key !== quiet.until)}
            value={quiet.from}
            onChange={(from) => onChange({ ...quiet, from })}
          />
        </Grow>
        <Grow>
          <SelectField
            label="到"
            options={hours.filter(({ key }) => key !== quiet.from)}
            value={quiet.until}
            onChange={(until) => onChange({ ...quiet, until })}
          />
        </Grow>
      </Row>
    )}
  </>
);
