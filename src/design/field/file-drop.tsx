import { lazy, Suspense, type ReactNode } from 'react'
import { Skeleton } from '../feedback/skeleton.tsx'

export interface FileDropProps {
  label: string
  help?: ReactNode
  files: readonly File[]
  onChange: (files: readonly File[]) => void
  /** MIME types or extensions, as the HTML attribute takes them. */
  accept?: readonly string[]
  maxBytes?: number
  multiple?: boolean
}

const DropZone = lazy(() => import('./drop-zone.tsx'))

/** Files by drop, by choice or by keyboard. What the browser accepts is checked again by the server, by content. */
export const FileDrop = (props: FileDropProps) => (
  <Suspense fallback={<Skeleton lines={3} />}>
    <DropZone {...props} />
  </Suspense>
)
