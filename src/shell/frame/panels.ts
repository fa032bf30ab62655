/** What the frame can open over any screen. */
export type Panel = 'palette' | 'capture' | 'help'
