export const isMobileNumber = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);

export const mobileNumberNeeded = '请填写 11 位手机号';

/** 139****1234; anything shorter is hidden whole. */
export const maskPhone = (phone: string): string =>
  phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
