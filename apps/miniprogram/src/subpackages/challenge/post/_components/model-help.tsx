import { excerptKeys, excerptLabels, type Suggestions } from '@market/contract/suggestion';
import { postingStepLabels } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Txt } from '@/ui/base/txt';
import { CheckField } from '@/ui/form/check-field';
import { stepOfPath } from '../_hooks/steps';
import type { ChallengeDraft } from '../_hooks/use-challenge-draft';
import classes from './clarity-coach.module.scss';

export interface ModelHelpProps {
  draft: ChallengeDraft;
  onGo: (path: string) => void;
}

/** Suggestions of a model, where one is set. Nothing is sent without being asked, each time anew. */
export function ModelHelp({ draft, onGo }: ModelHelpProps) {
  const { data: environment } = useLoad('environment', () => api('GET /environment'));
  const [given, setGiven] = useState<Suggestions['suggestions']>();
  if (!environment?.modelOffered || draft.id === undefined) return null;
  return (
    <View className={classes.help}>
      {given && (
        <>
          <Txt as="caption" tone="text-2">
            {given.length === 0 ? '模型没有更多建议' : '由模型给出，仅供参考'}
          </Txt>
          <CellGroup>
            {given.map(({ path, text }) => (
              <Cell
                key={text}
                title={excerptLabels[path]}
                note={text}
                extra={postingStepLabels[stepOfPath(path)]}
                onTap={() => onGo(path)}
              />
            ))}
          </CellGroup>
        </>
      )}
      <ModelForm draft={draft} onGiven={setGiven} />
    </View>
  );
}

function ModelForm({
  draft,
  onGiven,
}: {
  draft: ChallengeDraft;
  onGiven: (given: Suggestions['suggestions']) => void;
}) {
  const { content } = draft;
  const [agreed, setAgreed] = useState(false);
  const [fullText, setFullText] = useState(false);
  const issues = agreed ? [] : [{ path: 'consent', message: '先勾选同意，才能发给模型' }];
  const { busy, errorOf, submit } = useSending(issues, async () => {
    await draft.flush();
    const { suggestions } = await api('POST /my/challenges/{id}/suggestions', {
      params: { id: draft.id ?? '' },
      body: { consent: true, fullText },
    });
    setAgreed(false);
    onGiven(suggestions);
  });
  const sent = excerptKeys(content, fullText).map((key) => excerptLabels[key]);
  return (
    <View className={classes.box}>
      <Txt as="label" tone="text-2">
        {`请模型看看：发送${sent.join('、')}；单位名称、信用代码、联系人不发。`}
      </Txt>
      {content.publication !== 'open' && (
        <CheckField label="连同不公开的正文一起发送" checked={fullText} onChange={setFullText} />
      )}
      <CheckField
        label="同意把以上内容发给本平台接入的模型服务"
        checked={agreed}
        onChange={setAgreed}
        error={errorOf('consent')}
      />
      <Button kind="outline" block loading={busy} onTap={() => void submit()}>
        {busy ? '模型在看，最多 20 秒' : '请模型提建议'}
      </Button>
    </View>
  );
}
