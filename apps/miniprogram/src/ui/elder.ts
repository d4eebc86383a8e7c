import { create } from 'zustand';
import { storage } from '@/platform/storage';

const KEY = 'elder';

interface Elder {
  on: boolean;
  toggle: () => void;
}

/** 长辈版: the same functions in fewer and larger parts. Kept on this device. */
export const useElder = create<Elder>()((set, get) => ({
  on: storage.get<boolean>(KEY) ?? false,
  toggle: () => {
    const on = !get().on;
    storage.set(KEY, on);
    set({ on });
  },
}));
