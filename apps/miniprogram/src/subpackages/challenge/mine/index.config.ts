export default definePageConfig({ navigationBarTitleText: '我的榜单', enablePullDownRefresh: true });
