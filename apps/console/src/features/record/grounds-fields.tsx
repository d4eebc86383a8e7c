import { Form, Input } from 'antd';
import { FormItem, inputId } from './form-item';

/** Why something is changed, and where that can be checked. */
export interface Grounds {
  note: string;
  evidenceUrl: string;
}

interface Props {
  value: Grounds;
  onChange: (grounds: Grounds) => void;
}

export const GroundsFields = ({ value, onChange }: Props) => (
  <>
    <Form.Item label="修改说明" htmlFor="edit-note" extra="写给核验的同事">
      <Input.TextArea
        id="edit-note"
        value={value.note}
        maxLength={300}
        rows={3}
        onChange={(event) => onChange({ ...value, note: event.target.value })}
      />
    </Form.Item>
    <FormItem path="evidenceUrl" label="凭据网址" extra="通知、公告、证书等能核对这次修改的网页">
      <Input
        id={inputId('evidenceUrl')}
        value={value.evidenceUrl}
        maxLength={500}
        inputMode="url"
        placeholder="https://"
        onChange={(event) => onChange({ ...value, evidenceUrl: event.target.value.trim() })}
      />
    </FormItem>
  </>
);
