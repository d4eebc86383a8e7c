export default definePageConfig({ navigationBarTitleText: '揭榜回执', enablePullDownRefresh: true });
