import { catalogue } from '#platform/i18n/catalogue.ts'
import { fr } from './messages.fr.ts'

export const commandMessages = catalogue(fr, {
  'commands.error.unexpected': 'Unexpected error: {message}',
  'commands.error.configuration': 'The configuration is wrong. {problems}',
  'commands.error.starting':
    'The server (process {pid}) holds the folder {folder} and does not answer yet. Wait until it has started, then run this again.',
  'commands.error.not-installed':
    'There is no installation in {folder} yet. Start it with npm start, or give its folder in DATA_DIR.',
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

  'commands.doctor.help':
    'Usage: npm run doctor\n\nExamines the installation, whether it is running or not, and says for each point what was seen and what to do.',
  'commands.doctor.summary':
    '{broken, plural, =0 {Nothing is broken} one {# point is broken} other {# points are broken}}, {attention, plural, =0 {nothing to watch} one {# point to watch} other {# points to watch}}.',
  'commands.doctor.folder.absent': 'The data folder {folder} does not exist yet.',
  'commands.doctor.folder.absent.advice':
    'npm start creates it. If your data is elsewhere, give its folder in DATA_DIR.',
  'commands.doctor.folder.right': 'The data folder is {folder}.',
  'commands.doctor.folder.closed': 'The data folder {folder} cannot be read and written by this user.',
  'commands.doctor.folder.closed.advice':
    'Run the command as the user who started the application, or give the folder back with chown.',
  'commands.doctor.folder.open': 'The data folder {folder} can be changed by other users of the machine.',
  'commands.doctor.folder.open.advice': 'Close it: chmod go-w {folder}',
  'commands.doctor.key.private': 'The secret key can be read by its owner only.',
  'commands.doctor.key.readable': 'The secret key {file} can be read by other users of the machine.',
  'commands.doctor.key.readable.advice': 'Close it: chmod 600 {file}',
  'commands.doctor.disk.space': '{free, number} GiB are free on the disk of {folder}.',
  'commands.doctor.disk.filling': 'Only {free, number} GiB are free on the disk of {folder}.',
  'commands.doctor.disk.filling.advice': 'Free some space, or enlarge the disk before it is full.',
  'commands.doctor.disk.full': 'The disk of {folder} is almost full ({free, number} GiB free).',
  'commands.doctor.disk.full.advice':
    'Free some space now: the database stops writing when the disk is full.',
  'commands.doctor.database.version': 'The database answers: PostgreSQL {version}.',
  'commands.doctor.database.old':
    'The database is PostgreSQL {version}; at least PostgreSQL {oldest} is needed.',
  'commands.doctor.database.old.advice':
    'Upgrade the server, or remove DATABASE_URL to use the database that comes with Filrouge.',
  'commands.doctor.database.unreachable': 'The database does not answer: {reason}.',
  'commands.doctor.database.unreachable.advice':
    'External database: check DATABASE_URL, the network and the password. Own database: npm start says what keeps it from starting.',
  'commands.doctor.database.none': 'There is no database in {folder} yet.',
  'commands.doctor.database.none.advice':
    'Start the application with npm start, or give its folder in DATA_DIR.',
  'commands.doctor.database.failed': 'The database could not answer a question: {reason}.',
  'commands.doctor.database.failed.advice':
    'Start the application with npm start: it prepares the database. If this persists, send this message with your report.',
  'commands.doctor.role.held': 'The application uses a role that is held to its organisation.',
  'commands.doctor.role.unbound': 'The role of the application is not held: {reason}',
  'commands.doctor.role.unbound.advice':
    'Give in DATABASE_URL a role that is neither owner nor superuser, and the owner in DATABASE_OWNER_URL.',
  'commands.doctor.collation.same': 'The alphabetical order of the database is that of its indexes.',
  'commands.doctor.collation.changed':
    'The alphabetical order of the system has changed ({recorded} became {actual}).',
  'commands.doctor.collation.changed.advice':
    'As the owner of the database: REINDEX DATABASE, then ALTER DATABASE … REFRESH COLLATION VERSION.',
  'commands.doctor.clock.together': 'The clocks of the application and of the database agree.',
  'commands.doctor.clock.apart':
    'The clocks of this machine and of the database are {seconds, plural, one {# second} other {# seconds}} apart.',
  'commands.doctor.clock.apart.advice':
    'Turn on time synchronisation (NTP) on both machines: links and single-use codes expire to the second.',
  'commands.doctor.migrations.current': 'The structure of the database is current.',
  'commands.doctor.migrations.pending':
    '{count, plural, one {# migration is} other {# migrations are}} waiting: {names}.',
  'commands.doctor.migrations.pending.advice':
    'Restart the application: it applies them when it starts (with DATABASE_OWNER_URL for an external database).',
  'commands.doctor.mail.ready': 'The mail server {host} accepts the connection.',
  'commands.doctor.mail.kept':
    'No mail server is configured: messages are kept in the application and do not leave.',
  'commands.doctor.mail.kept.advice': 'Give SMTP_URL and MAIL_FROM to have them sent.',
  'commands.doctor.mail.refused': 'The mail server {host} refuses the connection: {reason}.',
  'commands.doctor.mail.refused.advice':
    'Check SMTP_URL: name, port, user, password. Messages are waiting, nothing is lost.',
  'commands.doctor.server.stopped': 'The application is stopped.',
  'commands.doctor.server.stopped.advice': 'Start it with npm start.',
  'commands.doctor.server.starting': 'Process {pid} holds the folder {folder} and does not answer yet.',
  'commands.doctor.server.starting.advice':
    'Wait a few seconds, then run this again. If it lasts, stop that process and start with npm start.',
  'commands.doctor.server.answers': 'The application answers at {address} (process {pid}).',
  'commands.doctor.server.other':
    'The application answers {status, number, ::group-off} at {address} instead of saying that it is well.',
  'commands.doctor.server.other.advice': 'Read its log, then restart it.',
  'commands.doctor.server.silent': 'The application does not answer at {address} (process {pid}): {reason}.',
  'commands.doctor.server.silent.advice': 'Read its log, stop that process, then start with npm start.',
  'commands.doctor.public.none': 'No public address is configured: links sent by mail lead to this machine.',
  'commands.doctor.public.none.advice': 'Give in PUBLIC_URL the address that people use.',
  'commands.doctor.public.answers': 'The public address {address} leads to the application.',
  'commands.doctor.public.other':
    'The public address {address} answers {status, number, ::group-off} instead of leading to the application.',
  'commands.doctor.public.other.advice':
    'Check that the proxy forwards to the application, and that PUBLIC_URL is the right address.',
  'commands.doctor.public.silent': 'The public address {address} does not answer: {reason}.',
  'commands.doctor.public.silent.advice': 'Check PUBLIC_URL, the domain name, the certificate and the proxy.',

  'commands.admin.help':
    'Usage: npm run admin -- COMMAND [options]\n\nFor whoever has the machine: automation, or the day nobody can sign in. The server may run or not.\n\n  create-administrator --name NAME --email ADDRESS [--organisation CODE] [--password WORD]\n  reset-password --email ADDRESS [--password WORD] [--without-second-factor]\n  issue-api-key --email ADDRESS [--organisation CODE] [--label NAME] [--scope read|write] [--days 365]\n  revoke-api-key --id IDENTIFIER [--organisation CODE]\n  list-organisations\n  list-mails [--limit 20]\n  verify-audit [--organisation CODE] [--head HEAD]\n  reset-demo\n\nWithout --password, a password is made and shown once.',
  'commands.admin.unknown': 'Unknown command: {name}.',
  'commands.admin.options': 'Missing or wrong options: {options}. npm run admin shows the help.',
  'commands.admin.not-migrated':
    'The structure of the database is not current. Start the application once with npm start, then run this again.',
  'commands.admin.which-organisation':
    'Name the organisation with --organisation and its code. Those of this installation: {known}.',
  'commands.admin.administrator-created':
    '{email} now administers {organisation}. An account that existed keeps its password.',
  'commands.admin.password': 'Password, shown this once: {password}',
  'commands.admin.password-changed':
    'The password of {email} is changed; their sessions and links are closed.',
  'commands.admin.second-factor-removed': 'The second factor is removed: ask the person to set up a new one.',
  'commands.admin.key-issued':
    'Key of {email} for {organisation} ({scope, select, write {reading and writing} other {reading}}), valid for {days, plural, one {# day} other {# days}}, identifier {id}. It is shown this once:',
  'commands.admin.key-revoked': 'The key {id} is revoked.',
  'commands.admin.mails':
    '{count, plural, =0 {No personal message kept} one {# personal message kept} other {# personal messages kept}}.',
  'commands.admin.audit-intact':
    'The trail of {organisation} is intact: {sealed, plural, one {# line sealed} other {# lines sealed}}, {unsealed, plural, =0 {none waiting} one {# waiting} other {# waiting}}.',
  'commands.admin.audit-head': 'Head of the chain, to keep elsewhere for a later verification: {head}',
  'commands.admin.audit-broken':
    'The trail of {organisation} was changed outside of the application ({count, plural, one {# break} other {# breaks}} above). Keep a copy of the database, then find out who has access to it.',
  'commands.admin.break.entry-changed': 'a line was changed.',
  'commands.admin.break.entry-missing': 'a line was removed.',
  'commands.admin.break.seal-missing': 'a seal is missing.',
  'commands.admin.break.chain-broken': 'the chain is broken.',
  'commands.admin.break.personal-value-changed': 'a personal value was changed.',
  'commands.admin.break.end-cut-off': 'the end of the chain was cut off.',
  'commands.admin.no-demonstration':
    'There is no demonstration in this installation: open it first from the welcome page.',
  'commands.admin.demonstration-reset': 'The demonstration is as on its first day.',
})
