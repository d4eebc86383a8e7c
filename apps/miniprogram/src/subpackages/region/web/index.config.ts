export default definePageConfig({ navigationBarTitleText: '网页', navigationStyle: 'default' });
