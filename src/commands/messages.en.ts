import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const commandMessages = catalogue(fr, {
  'commands.error.unexpected': 'Unexpected error: {message}',
  'commands.error.configuration': 'The configuration is wrong. {problems}',
  'commands.error.starting':
    'The server (process {pid}) holds the folder {folder} and does not answer yet. Wait until it has started, then run this again.',
  'commands.error.owner-url':
    'This command needs the owner of the database: give DATABASE_OWNER_URL beside DATABASE_URL.',
  'commands.error.arguments': '{message}',

  'commands.backup.help':
    'Usage: npm run backup -- FILE.tar.gz\n\nWrites to FILE a consistent copy of everything: database, files, secret key. The application may go on running. Keep this file as you would a secret.',
  'commands.backup.exists': '{file} already exists. Nothing was written: choose another name.',
  'commands.backup.done':
    'Backup written to {file}: {tables, plural, one {# table} other {# tables}}, {rows, plural, one {# row} other {# rows}}, {files, plural, =0 {no file} one {# file} other {# files}}. It holds personal data and the secret key: keep it in a safe place.',
  'commands.backup.external-key':
    'The secret key comes from SECRET_KEY and is not in the backup: keep it apart, the restoration will need it.',
  'commands.backup.hidden-rows':
    'The table {table} hides rows from the owner of the database: the backup would be incomplete. Nothing was written.',
  'commands.backup.not-installed':
    'The database is empty: start the application first with npm start. Nothing was written.',

  'commands.restore.help':
    'Usage: npm run restore -- FILE.tar.gz [--replace]\n\nPuts a backup back in place, on this machine or in the external database of DATABASE_URL and DATABASE_OWNER_URL. The application must be stopped. With --replace, what the installation holds is replaced.',
  'commands.restore.absent': '{file} was not found or cannot be read. Nothing was changed.',
  'commands.restore.damaged':
    '{file} is not a whole backup of Filrouge ({reason}). Nothing was changed: take another backup.',
  'commands.restore.running':
    'The server is running (process {pid}) in {folder}. Stop it, then run the restoration again. Nothing was changed.',
  'commands.restore.connected':
    '{count, plural, one {Another connection of Filrouge is open} other {# other connections of Filrouge are open}} on this database. Stop the servers that use it, then run this again. Nothing was changed.',
  'commands.restore.not-empty':
    'This installation already holds data. Nothing was changed. To replace it with the backup, first make a backup of what is there, then add --replace.',
  'commands.restore.newer':
    'The backup comes from a newer version (it knows {migration}). Nothing was changed: update Filrouge, then run this again.',
  'commands.restore.changed':
    'The migration {migration} is not the same in the backup and in this version. Nothing was changed: restore with version {version}.',
  'commands.restore.other-key':
    'SECRET_KEY is not the key of this backup: second factors would become unreadable. Nothing was changed: give the original key, or remove SECRET_KEY if the backup holds its own.',
  'commands.restore.done':
    'Backup of {date} restored: {tables, plural, one {# table} other {# tables}}, {rows, plural, one {# row} other {# rows}}, {files, plural, =0 {no file} one {# file} other {# files}}. Start with npm start.',
})
