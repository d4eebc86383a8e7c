export default definePageConfig({ navigationBarTitleText: '纠错', enablePullDownRefresh: true });
