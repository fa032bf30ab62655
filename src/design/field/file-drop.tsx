import { useState, type ReactNode } from 'react'
import { IconButton } from '../action/icon-button.tsx'
import { fieldId, useFieldProblem } from '../form/form-problems.tsx'
import { Icon } from '../icons/icon.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import { sortFiles } from './accepted-files.ts'
import field from './field.module.css'
import styles from './file-drop.module.css'

export interface FileDropProps {
  name: string
  label: string
  help?: ReactNode
  files: readonly File[]
  onChange: (files: readonly File[]) => void
  /** MIME types or extensions, as the HTML attribute takes them. */
  accept?: readonly string[]
  maxBytes?: number
  multiple?: boolean
}

/** Files by drop, by choice or by keyboard. What the browser accepts is checked again by the server, by content. */
export const FileDrop = (props: FileDropProps) => {
  const words = useDesignWords()
  const problem = useFieldProblem(props.name)
  const [refused, setRefused] = useState<readonly string[]>([])
  const [over, setOver] = useState(false)

  const take = (list: FileList | null) => {
    const { accepted, refused: turnedAway } = sortFiles([...(list ?? [])], props)
    setOver(false)
    setRefused(turnedAway.map(file => file.name))
    if (accepted.length > 0)
      props.onChange(props.multiple ? [...props.files, ...accepted] : accepted.slice(0, 1))
  }

  return (
    <div className={field.root}>
      <span className={field.label}>{props.label}</span>
      {props.help && <p className={field.description}>{props.help}</p>}
      <label
        className={styles.zone}
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault()
          take(event.dataTransfer.files)
        }}
      >
        <input
          id={fieldId(props.name)}
          type="file"
          className={styles.input}
          aria-label={`${props.label}. ${words.say('design.file.drop')}`}
          multiple={props.multiple}
          accept={props.accept?.join(',')}
          onChange={event => {
            take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
        <Icon name="upload" size={22} />
        <span aria-hidden="true">{words.say('design.file.drop')}</span>
      </label>
      {(problem ?? refused.length > 0) && (
        <p className={field.error} role="alert">
          {problem ?? words.say('design.file.refused', { names: refused.join(', ') })}
        </p>
      )}
      <FileList {...props} />
    </div>
  )
}

const FileList = (props: FileDropProps) => {
  const words = useDesignWords()
  const kilobytes = (file: File) => words.number(Math.max(1, Math.round(file.size / 1000)))
  if (props.files.length === 0) return null
  return (
    <ul className={styles.files}>
      {props.files.map(file => (
        <li key={`${file.name}-${file.size}`} className={styles.file}>
          <span className={styles.name}>{file.name}</span>
          <span className={styles.size}>{words.say('design.file.size', { kilobytes: kilobytes(file) })}</span>
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
