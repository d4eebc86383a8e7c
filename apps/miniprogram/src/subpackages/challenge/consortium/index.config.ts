export default definePageConfig({ navigationBarTitleText: '联合体邀请', enablePullDownRefresh: true });
