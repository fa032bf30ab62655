import { Dropzone } from '@mantine/dropzone'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/LoadingOverlay.layer.css'
import '@mantine/dropzone/styles.layer.css'
import { useState } from 'react'
import { IconButton } from '../action/icon-button.tsx'
import { Icon } from '../icons/icon.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './drop-zone.module.css'
import field from './field.module.css'
import type { FileDropProps } from './file-drop.tsx'

export default function DropZone(props: FileDropProps) {
  const words = useDesignWords()
  const [refused, setRefused] = useState<readonly string[]>([])
  const keep = (files: readonly File[]) => {
    setRefused([])
    props.onChange(props.multiple ? [...props.files, ...files] : files.slice(0, 1))
  }
  return (
    <div className={field.root}>
      <span className={field.label}>{props.label}</span>
      {props.help && <p className={field.description}>{props.help}</p>}
      <Dropzone
        classNames={{ root: styles['zone'] ?? '', inner: styles['inner'] ?? '' }}
        aria-label={props.label}
        role="button"
        inputProps={{ 'aria-label': props.label }}
        multiple={props.multiple ?? false}
        {...(props.accept && { accept: [...props.accept] })}
        {...(props.maxBytes && { maxSize: props.maxBytes })}
        onDrop={keep}
        onReject={(rejections: readonly { file: File }[]) =>
          setRefused(rejections.map(({ file }) => file.name))
        }
      >
        <Icon name="upload" size={22} />
        <span>{words.say('design.file.drop')}</span>
      </Dropzone>
      {refused.length > 0 && (
        <p className={field.error} role="alert">
          {words.say('design.file.refused', { names: refused.join(', ') })}
        </p>
      )}
      <FileList {...props} />
    </div>
  )
}

const FileList = (props: FileDropProps) => {
  const words = useDesignWords()
  if (props.files.length === 0) return null
  return (
    <ul className={styles.files}>
      {props.files.map(file => (
        <li key={`${file.name}-${file.size}`} className={styles.file}>
          <span className={styles.name}>{file.name}</span>
          <span className={styles.size}>
            {words.say('design.file.size', {
              kilobytes: words.number(Math.max(1, Math.round(file.size / 1000))),
            })}
          </span>
          <IconButton
            small
            icon="close"
            label={words.say('design.file.remove', { name: file.name })}
            onClick={() => props.onChange(props.files.filter(kept => kept !== file))}
          />
        </li>
      ))}
    </ul>
  )
}
