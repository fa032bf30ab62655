import { ModalSurface, type DialogProps } from './dialog.tsx'

/** For what is looked at beside its list; from the start side it holds the navigation of small screens. */
export const Drawer = (props: Omit<DialogProps, 'wide'> & { side?: 'start' | 'end' }) => (
  <ModalSurface {...props} side={props.side ?? 'end'} />
)
