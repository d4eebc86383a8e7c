/** WeChat keeps the program on the device. */
export const keepProgram = (): void => undefined;
