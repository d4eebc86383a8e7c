export default definePageConfig({ navigationBarTitleText: '技术合同' });
