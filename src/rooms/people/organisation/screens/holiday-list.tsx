import { DefinitionList } from '#design/display/definition-list.tsx'
import { translateKey } from '#platform/i18n/translate.ts'
import { useFormats, useLanguage, useMessages } from '#shell/language.tsx'
import { organisationMessages } from '../messages.en.ts'

interface HolidayListProps {
  holidays: readonly { readonly day: string; readonly name: string }[]
}

export const HolidayList = ({ holidays }: HolidayListProps) => {
  const t = useMessages(organisationMessages)
  const language = useLanguage()
  const { day } = useFormats()
  const nameOf = (name: string) =>
    translateKey(organisationMessages, language, `people.organisation.holiday.${name}`) ?? name
  return (
    <>
      <h3>{t('people.organisation.preview.holidays')}</h3>
      <DefinitionList
        items={holidays.map(holiday => ({ term: day(holiday.day), value: nameOf(holiday.name) }))}
      />
    </>
  )
}
