import { fieldId, useFieldProblem } from '../form/form-problems.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './colour-field.module.css'
import { contrastRatio, enoughForText, isHexColour } from './contrast.ts'
import field from './field.module.css'
import { FieldLabel, type FieldProps } from './field-props.tsx'

/** The text colour that the contrast is checked against is white or black, whichever reads better. */
const readableOn = (colour: string) =>
  contrastRatio(colour, '#ffffff') >= enoughForText ? '#ffffff' : '#15171c'

const Verdict = ({ colour, sample }: { colour: string; sample: string }) => {
  const words = useDesignWords()
  const onWhite = contrastRatio(colour, '#ffffff')
  return (
    <>
      <span className={styles.sample} style={{ background: colour, color: readableOn(colour) }}>
        {sample}
      </span>
      <span className={styles.verdict}>
        {words.say('design.field.contrast', { ratio: words.number(onWhite, 1) })}{' '}
        {words.say(
          onWhite >= enoughForText ? 'design.field.contrast-enough' : 'design.field.contrast-too-low',
        )}
      </span>
    </>
  )
}

/** A colour by its code or the browser's own chooser, with what it would be worth as text on white. */
export const ColourField = (props: FieldProps<string> & { sample: string }) => {
  const problem = useFieldProblem(props.name)
  const id = fieldId(props.name)
  const valid = isHexColour(props.value)
  return (
    <div className={field.root}>
      <label htmlFor={id} className={field.label}>
        <FieldLabel label={props.label} optional={props.optional} />
      </label>
      {props.help && <p className={field.description}>{props.help}</p>}
      <div className={styles.row}>
        <input
          type="color"
          className={styles.swatch}
          aria-label={props.label}
          value={valid ? props.value : '#000000'}
          disabled={props.disabled}
          onChange={event => props.onChange(event.currentTarget.value)}
        />
        <input
          id={id}
          name={props.name}
          className={`${field.input} ${styles.code}`}
          value={props.value}
          disabled={props.disabled}
          spellCheck={false}
          data-error={problem ? true : undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={event => props.onChange(event.currentTarget.value.trim())}
        />
        {valid && <Verdict colour={props.value} sample={props.sample} />}
      </div>
      {problem && (
        <p id={`${id}-problem`} className={field.error}>
          {problem}
        </p>
      )}
    </div>
  )
}
