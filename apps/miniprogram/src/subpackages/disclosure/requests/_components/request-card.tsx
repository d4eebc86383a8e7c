import {
  disclosureStateLabels,
  isOver,
  whyCannotDecide,
  type Disclosure,
  type DisclosureState,
} from '@market/contract/disclosure';
import { minuteText, type ErrorCode } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import type { Moving } from '@/state/use-move';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Row } from '@/ui/base/row';
import { Tag, type TagProps } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { DigestLine } from '@/ui/market/digest-line';
import { Act } from '@/ui/overlay/act';
import classes from './request-card.module.scss';

type Listed = { items: Disclosure[] };

export interface RequestCardProps {
  request: Disclosure;
  moving: Moving<Listed>;
  /** The list with this one as it was answered. */
  replaced: (answered: Disclosure) => Listed;
}

const tones: Record<DisclosureState, TagProps['tone']> = {
  requested: 'warning',
  approved: 'success',
  refused: 'plain',
  ended: 'plain',
};

export function RequestCard({ request, moving, replaced }: RequestCardProps) {
  const { state, organizationName, regionCode, signerName, signedAt, pledgeVersion, pledgeDigest, viewings } = request;
  const actor = useSession((session) => session.actor);
  const regionName = useRegionName();
  const now = clock.now();
  const over = isOver(request);
  const params = { id: request.id };
  const { version } = request;
  const why = (to: DisclosureState): ErrorCode | undefined => actor && whyCannotDecide(actor, request, state, to);
  const explain = { label: '理由', required: true, maxLength: 300 };
  const act = { moving, about: organizationName, small: true, grow: true } as const;
  return (
    <Card padded spaced>
      <Row between wrap>
        <Txt as="title4">{organizationName}</Txt>
        <Tag tone={over ? 'plain' : tones[state]}>
          {over && state === 'approved' ? '已停止开放' : disclosureStateLabels[state]}
        </Tag>
      </Row>
      <View className={classes.facts}>
        <KeyValues
          rows={[
            { key: '所在地', value: regionName(regionCode) },
            { key: '签署人', value: `${signerName}，${minuteText(signedAt, now)}` },
            { key: '打开过', value: `${viewings} 次` },
            ...(request.reason ? [{ key: '理由', value: request.reason }] : []),
          ]}
        />
      </View>
      <DigestLine label={`承诺 ${pledgeVersion}`} digest={pledgeDigest} />
      <Row gap={12}>
        {why('refused') !== 'stateConflict' && (
          <Act
            {...act}
            name="不同意"
            kind="outline"
            why={why('refused')}
            words={explain}
            call={async (reason) =>
              replaced(await api('POST /my/disclosures/{id}/refuse', { params, body: { version, reason } }))
            }
          >
            对方会看到理由。以后可以改为同意。
          </Act>
        )}
        {why('approved') !== 'stateConflict' && (
          <Act
            {...act}
            name={state === 'requested' ? '同意' : '改为同意'}
            why={why('approved')}
            call={async () => replaced(await api('POST /my/disclosures/{id}/approve', { params, body: { version } }))}
          >
            {`${organizationName}的成员可以打开不公开的文字和附件，每次都留记录并加水印。`}
          </Act>
        )}
        {why('ended') !== 'stateConflict' && !over && (
          <Act
            {...act}
            name="收回"
            kind="outline"
            why={why('ended')}
            words={explain}
            call={async (reason) =>
              replaced(await api('POST /my/disclosures/{id}/end', { params, body: { version, reason } }))
            }
          >
            收回后对方不能再打开，并须按承诺删除已取得的内容。
          </Act>
        )}
      </Row>
    </Card>
  );
}
