/** Drawn on a 20 x 20 grid with a line of 1.6: functional signs only, nothing decorative. */
export const iconPaths = {
  add: 'M10 4v12M4 10h12',
  bell: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13zM8.5 17h3',
  board: 'M4 4h3.5v12H4zM12.5 4H16v7h-3.5z',
  calendar: 'M3.5 5.5h13v11h-13zM3.5 9h13M7 3v4M13 3v4',
  check: 'M4 10.5l4 4 8-9',
  'chevron-down': 'M5 7.5l5 5 5-5',
  'chevron-left': 'M12.5 5l-5 5 5 5',
  'chevron-right': 'M7.5 5l5 5-5 5',
  'chevron-up': 'M5 12.5l5-5 5 5',
  close: 'M5 5l10 10M15 5L5 15',
  columns: 'M3.5 4.5h13v11h-13zM8 4.5v11M12.5 4.5v11',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  drag: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01',
  edit: 'M4 16l.8-3.2L13.5 4l2.5 2.5-8.8 8.8z',
  eye: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  'eye-off':
    'M4 4l12 12M8 5.3A8 8 0 0 1 10 5c4.5 0 7.5 5 7.5 5a13 13 0 0 1-2 2.5M5 7a13 13 0 0 0-2.5 3s3 5 7.5 5a8 8 0 0 0 3-.6',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M10 14.5h.01M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z',
  language:
    'M3 5.5h8M7 3.5v2M9.5 5.5c-.8 3.5-3 5.7-6 7M5 8.5c1 2 2.5 3.2 4.5 4M10.5 16.5l3.5-8 3.5 8M11.6 14h4.8',
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
  moon: 'M15.5 11.8A6.3 6.3 0 0 1 8.2 4.5a6.3 6.3 0 1 0 7.3 7.3z',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  person: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c.5-3 3-4.5 6-4.5s5.5 1.5 6 4.5',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  sun: 'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.5h13M3.5 12h13M8 8.5v7',
  trash: 'M4.5 6h11M8 6V4h4v2M6 6l.6 10.5h6.8L14 6',
  upload: 'M10 13V4M6 7.5l4-4 4 4M4 16.5h12',
} as const

export type IconName = keyof typeof iconPaths
