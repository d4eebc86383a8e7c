export default definePageConfig({ navigationBarTitleText: '存证日根', enablePullDownRefresh: true });
