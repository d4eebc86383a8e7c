import { DueMark } from '../../components/due-mark';

export const Due = ({ at }: { at: string }) => (
  <span>
    答复期限 <DueMark dueAt={at} />
  </span>
);
