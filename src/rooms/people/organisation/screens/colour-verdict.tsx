import { StatusBadge } from '#design/display/status-badge.tsx'
import { DefinitionList } from '#design/display/definition-list.tsx'
import { useFormats, useMessages } from '#shell/language.tsx'
import type { Organisation } from '../contract.ts'
import { organisationMessages } from '../messages.en.ts'

type Contrast = Organisation['contrast']['onPaper']

/** What the saved colour is good for, as it was measured: text, shapes only, or neither. */
export const ColourVerdict = ({ contrast }: { contrast: Organisation['contrast'] }) => {
  const t = useMessages(organisationMessages)
  const { number } = useFormats()
  const verdict = ({ ratio, enoughForText, enoughForShapes }: Contrast) => {
    const word = enoughForText ? 'text' : enoughForShapes ? 'shapes' : 'neither'
    const tone = enoughForText ? 'good' : enoughForShapes ? 'caution' : 'urgent'
    const sentence = t(`people.organisation.contrast.${word}`, { ratio: number(ratio, 1) })
    return <StatusBadge tone={tone} word={sentence} />
  }
  return (
    <DefinitionList
      items={[
        { term: t('people.organisation.contrast.on-paper'), value: verdict(contrast.onPaper) },
        { term: t('people.organisation.contrast.on-night'), value: verdict(contrast.onNight) },
      ]}
    />
  )
}
