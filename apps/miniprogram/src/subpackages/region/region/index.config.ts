export default definePageConfig({
  navigationBarTitleText: '城市',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
