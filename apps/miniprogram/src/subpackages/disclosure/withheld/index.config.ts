export default definePageConfig({ navigationBarTitleText: '不公开的资料' });
