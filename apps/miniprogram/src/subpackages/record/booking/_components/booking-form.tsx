import { bookingIssues, MOST_SLOTS, slotsText, type SlotGrid as Slots } from '@market/contract/booking';
import type { RecordDetail } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { ContactFields } from '../../_components/contact-fields';
import { SlotGrid } from '../../_components/slot-grid';
import { SubjectLine } from '../../_components/subject-line';
import { useContact } from '../../_hooks/use-contact';
import { useSending } from '@/state/use-sending';

const dayOf = (day: string): string => dayText(day, clock.now());

export interface BookingFormProps {
  record: RecordDetail;
  grid: Slots;
  /** Somebody was quicker: look at the slots again. */
  onStale: () => void;
}

export function BookingForm({ record, grid, onStale }: BookingFormProps) {
  const [slots, setSlots] = useState<readonly string[]>([]);
  const [purpose, setPurpose] = useState('');
  const [sample, setSample] = useState('');
  const { contact, phoneKnown, change } = useContact();
  const free = grid.slots.filter(({ key, state }) => slots.includes(key) && state === 'free');
  const form = { slots: free.map(({ key }) => key), purpose: purpose.trim(), sample, contact };
  const sending = useSending(
    bookingIssues(form, phoneKnown),
    async () => {
      const { id } = await api('POST /my/bookings', { body: { recordId: record.id, ...form } });
      toast('已提交，等科技局确认');
      await replace('request', { topic: 'booking', id });
    },
    onStale,
  );
  const toggle = (key: string): void => {
    if (slots.includes(key)) setSlots(slots.filter((other) => other !== key));
    else if (free.length >= MOST_SLOTS) toast(`一次最多选 ${MOST_SLOTS} 个时段`);
    else setSlots([...slots, key]);
  };
  const picked = free.length > 0 ? `已选 ${slotsText(free, dayOf)}` : '请选时段';
  return (
    <PageShell
      title="预约"
      bottom={
        <Actions note={picked}>
          <Button grow loading={sending.busy} onTap={() => void sending.submit()}>
            提交预约
          </Button>
        </Actions>
      }
    >
      <SubjectLine record={record} />
      {grid.note !== '' && (
        <Note spaced icon="info" tone="primary">
          {grid.note}
        </Note>
      )}
      <SectionHead title="时段" aside={`可选 ${MOST_SLOTS} 个`} />
      <Card padded>
        <SlotGrid slots={grid.slots} chosen={form.slots} onToggle={toggle} />
        {sending.errorOf('slots') && (
          <Txt as="caption" tone="danger">
            {sending.errorOf('slots')}
          </Txt>
        )}
      </Card>
      <SectionHead title="用途和样品" />
      <TextAreaField
        label="用途"
        required
        maxLength={500}
        placeholder="要测什么、做什么"
        value={purpose}
        error={sending.errorOf('purpose')}
        onChange={setPurpose}
      />
      <TextAreaField
        label="样品"
        maxLength={300}
        placeholder="名称、数量、有无危险"
        value={sample}
        onChange={setSample}
      />
      <SectionHead title="联系" />
      <ContactFields
        topic="booking"
        nameAlways
        regionCode={record.regionCode}
        contact={contact}
        onChange={change}
        errorOf={sending.errorOf}
      />
    </PageShell>
  );
}
