export default definePageConfig({ navigationBarTitleText: '资料申请', enablePullDownRefresh: true });
