import { provenanceLabels, shareLabels, type RecordContent } from '@market/contract/record';
import { Input, Select } from 'antd';
import { DayPicker } from '../../components/moment-picker';
import { Panel } from '../../components/panel';
import type { Draft } from './draft';
import { FormItem, inputId } from './form-item';
import styles from './record-form.module.css';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

const options = <T extends string>(labels: Readonly<Record<T, string>>) =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }));
const provenances = (Object.keys(provenanceLabels) as RecordContent['provenance'][]).map((kind) => ({
  value: kind,
  label: `${provenanceLabels[kind].glyph}　${provenanceLabels[kind].label}`,
}));

/** 来源与共享：where the record comes from, and who may have it. */
export const SourceFields = ({ draft, onChange }: Props) => (
  <Panel title="来源">
    <div className={styles.grid}>
      <FormItem path="provenance" label="来源类别" required>
        <Select
          id={inputId('provenance')}
          value={draft.provenance}
          options={provenances}
          onChange={(provenance) => onChange({ provenance })}
        />
      </FormItem>
      <FormItem path="share" label="共享属性" required>
        <Select
          id={inputId('share')}
          value={draft.share}
          options={options(shareLabels)}
          onChange={(share) => onChange({ share })}
        />
      </FormItem>
      <FormItem path="sourceName" label="来源名称" required extra="发布机构、报送部门或文件名">
        <Input
          id={inputId('sourceName')}
          value={draft.sourceName}
          maxLength={160}
          onChange={(event) => onChange({ sourceName: event.target.value })}
        />
      </FormItem>
      <FormItem path="sourceDate" label="来源日期">
        <DayPicker
          id={inputId('sourceDate')}
          style={{ width: '100%' }}
          value={draft.sourceDate}
          onChange={(sourceDate) => onChange({ sourceDate })}
        />
      </FormItem>
      <div className={styles.wide}>
        <FormItem path="sourceUrl" label="来源网址">
          <Input
            id={inputId('sourceUrl')}
            value={draft.sourceUrl ?? ''}
            maxLength={500}
            inputMode="url"
            placeholder="https://"
            onChange={(event) => onChange({ sourceUrl: event.target.value.trim() || null })}
          />
        </FormItem>
      </div>
    </div>
  </Panel>
);

/** 英文：the name an institution goes by in English, never one made up for it. */
export const EnglishFields = ({ draft, onChange }: Props) => (
  <Panel title="英文">
    <FormItem path="titleEn" label="英文名称" extra="单位或文件自己用的英文名，没有不写">
      <Input
        id={inputId('titleEn')}
        lang="en"
        value={draft.titleEn}
        maxLength={240}
        onChange={(event) => onChange({ titleEn: event.target.value })}
      />
    </FormItem>
    <FormItem path="summaryEn" label="英文简介">
      <Input.TextArea
        id={inputId('summaryEn')}
        lang="en"
        value={draft.summaryEn}
        maxLength={2000}
        showCount
        autoSize={{ minRows: 2, maxRows: 12 }}
        onChange={(event) => onChange({ summaryEn: event.target.value })}
      />
    </FormItem>
  </Panel>
);

export const DescriptionFields = ({ draft, onChange }: Props) => (
  <Panel title="简介与标签">
    <FormItem path="summary" label="简介">
      <Input.TextArea
        id={inputId('summary')}
        value={draft.summary}
        maxLength={2000}
        showCount
        autoSize={{ minRows: 3, maxRows: 12 }}
        onChange={(event) => onChange({ summary: event.target.value })}
      />
    </FormItem>
    <FormItem path="tags" label="标签" extra="输入后回车，最多 12 个">
      <Select
        id={inputId('tags')}
        mode="tags"
        maxCount={12}
        value={draft.tags}
        tokenSeparators={['，', ',', '、']}
        onChange={(tags: string[]) => onChange({ tags: tags.map((tag) => tag.trim().slice(0, 20)).filter(Boolean) })}
      />
    </FormItem>
  </Panel>
);
