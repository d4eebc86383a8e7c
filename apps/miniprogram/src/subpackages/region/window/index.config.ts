export default definePageConfig({ navigationBarTitleText: '一站式服务', enablePullDownRefresh: true });
