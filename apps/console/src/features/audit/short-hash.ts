/** Begin and end of a hexadecimal digest, enough to compare two by eye. */
export const shortHash = (hash: string, letters = 4): string => `${hash.slice(0, letters)}…${hash.slice(-letters)}`;
