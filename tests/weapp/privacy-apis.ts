/** Calls of WeChat that hand out personal data and so must stand in the privacy guideline of the mini-program. */
export const privacyApis: readonly string[] = [
  'chooseAddress',
  'chooseContact',
  'chooseImage',
  'chooseLocation',
  'chooseMedia',
  'chooseMessageFile',
  'choosePoi',
  'chooseVideo',
  'getClipboardData',
  'getFuzzyLocation',
  'getLocation',
  'getPhoneNumber',
  'getRealtimePhoneNumber',
  'getUserInfo',
  'getUserProfile',
  'getWeRunData',
  'saveImageToPhotosAlbum',
  'startLocationUpdate',
  'startRecord',
];

/** What the privacy guideline declares. */
export const declaredPrivacyApis: readonly string[] = ['chooseMessageFile', 'getPhoneNumber'];
