import { open } from '@/platform/navigation';
import type { List } from '../../_lib/request-texts';

interface Empty {
  title: string;
  reason: string;
  action: string;
  go: () => void;
}

export const emptyTexts: Record<List, Empty> = {
  booking: {
    title: '还没有预约',
    reason: '八地的仪器和平台可以在线约机时',
    action: '看仪器',
    go: () => void open('records', { section: 'resource', type: 'instrument' }),
  },
  signUp: {
    title: '还没有报过名',
    reason: '对接会、路演、开放日都可以在线报名',
    action: '看活动',
    go: () => void open('records', { section: 'technology', type: 'event' }),
  },
  inquiry: {
    title: '还没有咨询',
    reason: '贷款、基金、成果和专家都可以经平台咨询',
    action: '看金融产品',
    go: () => void open('records', { section: 'finance', type: 'loan' }),
  },
  consent: {
    title: '还没有交出过联系方式',
    reason: '预约、报名、咨询时单独同意了才交出，谁看过记在这里',
    action: '看仪器',
    go: () => void open('records', { section: 'resource', type: 'instrument' }),
  },
};
