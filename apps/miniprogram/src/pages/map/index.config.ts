export default definePageConfig({ navigationBarTitleText: '一图览全域', disableScroll: true });
