export default definePageConfig({ navigationBarTitleText: '认证与资格' });
