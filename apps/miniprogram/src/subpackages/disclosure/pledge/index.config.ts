export default definePageConfig({ navigationBarTitleText: '保密承诺' });
