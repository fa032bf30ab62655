import { Button } from '#design/action/button.tsx'
import { RadioField } from '#design/field/radio-field.tsx'
import { TextField } from '#design/field/text-field.tsx'
import { toast } from '#design/feedback/toasts.ts'
import { Form } from '#design/form/form.tsx'
import { useFormValues } from '#design/form/use-form-values.ts'
import { PageHeader } from '#design/layout/page-header.tsx'
import { Section } from '#design/layout/section.tsx'
import { Stack } from '#design/layout/stack.tsx'
import { useColorScheme } from '#design/root/color-scheme.ts'
import { useMutationOf } from '#shell/api.tsx'
import { useMessages } from '#shell/language.tsx'
import { useRefusal } from '#shell/refusal.ts'
import { useViewer } from '#shell/session.tsx'
import { changePreferences, type CurrentSession } from '../contract/session.ts'
import { signInMessages } from '../messages.en.ts'
import { ProfilePlaces } from './profile-places.tsx'

type Person = Pick<CurrentSession['person'], 'name' | 'locale' | 'theme'>

/** The name others read, the language and the look: kept with the person, on all their machines. */
const ProfileForm = ({ person }: { person: CurrentSession['person'] }) => {
  const t = useMessages(signInMessages)
  const { choose } = useColorScheme()
  const { name, locale, theme } = person
  const form = useFormValues<Person>({ name, locale, theme })
  const changing = useMutationOf(changePreferences, {
    onDone: changed => {
      form.settled()
      choose(changed.person.theme)
      toast(t('people.sign-in.screen.profile.done'))
    },
  })
  const languages = (['fr', 'en'] as const).map(value => ({
    value,
    label: t(`people.sign-in.screen.language.${value}`),
  }))
  const themes = (['auto', 'light', 'dark'] as const).map(value => ({
    value,
    label: t(`people.sign-in.screen.theme.${value}`),
  }))
  return (
    <Form
      {...useRefusal(changing.error)}
      onSubmit={() => changing.mutate({ body: form.values })}
      actions={
        <Button type="submit" kind="primary" working={changing.isPending}>
          {t('people.sign-in.screen.save')}
        </Button>
      }
    >
      <TextField
        label={t('people.sign-in.field.name')}
        help={t('people.sign-in.screen.name.help')}
        autoComplete="name"
        {...form.field('name')}
      />
      <RadioField<Person['locale']>
        label={t('people.sign-in.screen.language')}
        choices={languages}
        name="locale"
        value={form.values.locale}
        onChange={value => value && form.set('locale', value)}
      />
      <RadioField<Person['theme']>
        label={t('people.sign-in.screen.theme')}
        choices={themes}
        name="theme"
        value={form.values.theme}
        onChange={value => value && form.set('theme', value)}
      />
    </Form>
  )
}

export const ProfileScreen = () => {
  const t = useMessages(signInMessages)
  const { person } = useViewer()
  return (
    <>
      <PageHeader title={t('people.sign-in.screen.profile')} question={person.email} />
      <Stack gap="wide">
        <Section title={t('people.sign-in.screen.profile.about')}>
          <ProfileForm person={person} />
        </Section>
        <ProfilePlaces />
      </Stack>
    </>
  )
}
