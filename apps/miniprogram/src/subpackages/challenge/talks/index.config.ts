export default definePageConfig({ navigationBarTitleText: '对接记录', enablePullDownRefresh: true });
