export default definePageConfig({ navigationBarTitleText: '我要发榜' });
