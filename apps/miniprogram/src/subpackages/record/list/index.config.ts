export default definePageConfig({
  navigationBarTitleText: '记录',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
