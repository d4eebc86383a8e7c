import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import type { Draft } from '@/state/use-draft';
import { Button } from '../base/button';
import { Note } from '../base/note';
import { Row } from '../base/row';
import { Txt } from '../base/txt';
import classes from './draft-notice.module.scss';
import { DraftStatus } from './draft-status';

/** Where the draft is, why it could not be saved, and in a conflict the choice between the two texts. */
export function DraftNotice<T>({ draft: { status, theirs, refusal, keep } }: { draft: Draft<T> }) {
  if (theirs)
    return (
      <View className={classes.notice}>
        <Note tone="warning" icon="warning">
          <Txt strong>草稿已在别处改过</Txt>
          {theirs.updatedAt && `别处的一份存于 ${minuteText(theirs.updatedAt, new Date())}。`}只能留一份，请选用哪一份。
          <Row wrap className={classes.choice}>
            <Button small kind="outline" onTap={() => keep('mine')}>
              用这里的
            </Button>
            <Button small kind="outline" onTap={() => keep('theirs')}>
              用别处的
            </Button>
          </Row>
        </Note>
      </View>
    );
  if (refusal && refusal.code !== 'offline')
    return (
      <View className={classes.notice}>
        <Note tone="danger" icon="circle-alert">
          没有存上，内容留在本机。{refusal.details[0]?.message ?? refusal.message}
        </Note>
      </View>
    );
  return status ? <DraftStatus {...status} /> : null;
}
