import { colors } from './ui/tokens.gen';

export default defineAppConfig({
  pages: ['pages/market/index', 'pages/map/index', 'pages/challenge/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'subpackages/challenge',
      name: 'challenge',
      pages: [
        'detail/index',
        'post/index',
        'bid/index',
        'receipt/index',
        'mine/index',
        'manage/index',
        'my-bids/index',
        'invited/index',
        'talks/index',
        'consortium/index',
      ],
    },
    { root: 'subpackages/judging', name: 'judging', pages: ['result/index', 'objection/index'] },
    { root: 'subpackages/evidence', name: 'evidence', pages: ['roots/index', 'verify/index'] },
    {
      root: 'subpackages/agreement',
      name: 'agreement',
      pages: ['list/index', 'agreement/index', 'terms/index', 'report/index'],
    },
    {
      root: 'subpackages/record',
      name: 'record',
      pages: [
        'list/index',
        'record/index',
        'favorites/index',
        'corrections/index',
        'correction/index',
        'booking/index',
        'sign-up/index',
        'inquiry/index',
      ],
    },
    { root: 'subpackages/search', name: 'search', pages: ['search/index'] },
    {
      root: 'subpackages/region',
      name: 'region',
      pages: ['region/index', 'lists/index', 'window/index', 'web/index', 'street/index'],
    },
    {
      root: 'subpackages/account',
      name: 'account',
      pages: [
        'sign-in/index',
        'organization/index',
        'messages/index',
        'settings/index',
        'about/index',
        'feedback/index',
        'feedback-item/index',
        'privacy/index',
        'requests/index',
        'request/index',
      ],
    },
  ],
  preloadRule: {
    'pages/market/index': { network: 'wifi', packages: ['search', 'challenge', 'record'] },
    'pages/challenge/index': { network: 'all', packages: ['challenge'] },
    'pages/map/index': { network: 'all', packages: ['region'] },
  },
  // WeChat asks for consent before the first call that hands out personal data.
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationStyle: 'custom',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '沿沪宁协同创新集市',
    backgroundTextStyle: 'dark',
    backgroundColor: colors['bg-page'],
  },
  tabBar: {
    custom: true,
    color: colors['text-3'],
    selectedColor: colors.primary,
    backgroundColor: colors['bg-surface'],
    list: [
      { pagePath: 'pages/market/index', text: '集市' },
      { pagePath: 'pages/map/index', text: '一图' },
      { pagePath: 'pages/challenge/index', text: '榜单' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  style: 'v2',
});
