export default definePageConfig({ navigationBarTitleText: '拟定条款' });
