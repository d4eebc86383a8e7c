export default definePageConfig({ navigationBarTitleText: '邀请我的榜', enablePullDownRefresh: true });
