-- What every room stands on: tenancy, the directory of organisations, the audit trail, the outbox, references,
-- the object registry with its search, files and mail. Written for PostgreSQL 15.
-- The migrator owns everything, and names the runtime role in the setting app.runtime_role.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- Secures a tenant table, to be called right after its "create table": row-level security enabled and forced,
-- the runtime role held to the organisation of its transaction, the owner free (migrations, backups), and the
-- table distributed where the citus extension is present. The setting has no default: unset raises.
create function tenant_table(table_name regclass, privileges text default 'select, insert, update, delete')
returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', table_name);
  execute format('alter table %s force row level security', table_name);
  execute format('create policy owner_sees_all on %s to %I using (true) with check (true)',
    table_name, current_user);
  execute format(
    'create policy organisation_only on %s to %I '
    'using (organisation_id = current_setting(''app.organisation_id'')::uuid) '
    'with check (organisation_id = current_setting(''app.organisation_id'')::uuid)',
    table_name, current_setting('app.runtime_role'));
  execute format('grant %s on %s to %I', privileges, table_name, current_setting('app.runtime_role'));
  if exists (select from pg_extension where extname = 'citus') then
    set local citus.multi_shard_modify_mode to 'sequential';
    execute format('select create_distributed_table(%L, ''organisation_id'')', table_name);
  end if;
end $$;

-- Shared by all organisations: granted, and copied to every node where citus is present.
create function reference_table(table_name regclass, privileges text default 'select, insert, update, delete')
returns void language plpgsql as $$
begin
  execute format('grant %s on %s to %I', privileges, table_name, current_setting('app.runtime_role'));
  if exists (select from pg_extension where extname = 'citus') then
    execute format('select create_reference_table(%L)', table_name);
  end if;
end $$;

-- For what is neither a tenant's nor shared: schemas, functions, the counters of rate limits.
create function grant_to_runtime(privilege_on_object text) returns void language plpgsql as $$
begin
  execute format('grant %s to %I', privilege_on_object, current_setting('app.runtime_role'));
end $$;

create schema identity;
select grant_to_runtime('usage on schema identity');

-- French stemming that does not see accents. A configuration, because the function unaccent() is not immutable
-- and could not stand in an index.
create text search configuration filrouge_french (copy = french);
alter text search configuration filrouge_french
  alter mapping for hword, hword_part, word with unaccent, french_stem;

-- Whole words without accents, for who types the beginning of one: a stem is shorter than what was typed.
create text search configuration filrouge_plain (copy = simple);
alter text search configuration filrouge_plain
  alter mapping for hword, hword_part, word with unaccent, simple;

-- The directory: who exists, and the public code that every public address carries.
create table identity.organisations (
  id uuid primary key,
  public_code text not null unique,
  name text not null,
  demonstration boolean not null default false,
  created_at timestamptz not null
);
select reference_table('identity.organisations');

-- One row: what the installation knows of itself (digest of the secret key, when it was first started).
create table identity.installation (
  singleton boolean primary key default true check (singleton),
  secret_key_digest bytea not null,
  setup_token_digest bytea,
  created_at timestamptz not null
);
select reference_table('identity.installation');

-- Counters of the rate limits; nothing is lost if the server crashes, hence unlogged.
create unlogged table identity.rate_limits (
  key text primary key,
  hits integer not null,
  resets_at timestamptz not null
);
select grant_to_runtime('select, insert, update, delete on identity.rate_limits');

-- Audit: actions append lines here; the sealer alone gives them a place in the chain (audit_seals).
create table audit_entries (
  organisation_id uuid not null references identity.organisations (id),
  id uuid not null,
  at timestamptz not null,
  actor_member_id uuid,
  actor_kind text not null check (actor_kind in ('member', 'api-key', 'job', 'machine', 'public')),
  what text not null,
  object_kind text not null,
  object_id uuid,
  before jsonb,
  after jsonb,
  personal_digests jsonb not null default '{}',
  request_id text,
  primary key (organisation_id, id)
);
select tenant_table('audit_entries', 'select, insert');
create index audit_entries_by_object on audit_entries (organisation_id, object_kind, object_id, at desc);
create index audit_entries_by_time on audit_entries (organisation_id, at desc, id desc);

-- Personal values of an entry live apart, so that an erasure removes them and the chain still holds: the entry
-- keeps only salted digests.
create table audit_personal_values (
  organisation_id uuid not null,
  entry_id uuid not null,
  field text not null,
  salt bytea not null,
  value jsonb not null,
  subject_id uuid,
  primary key (organisation_id, entry_id, field),
  foreign key (organisation_id, entry_id) references audit_entries (organisation_id, id)
);
select tenant_table('audit_personal_values', 'select, insert, delete');
create index audit_personal_values_by_subject on audit_personal_values (organisation_id, subject_id);

create table audit_seals (
  organisation_id uuid not null,
  sequence bigint not null,
  entry_id uuid not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  primary key (organisation_id, sequence),
  unique (organisation_id, entry_id),
  foreign key (organisation_id, entry_id) references audit_entries (organisation_id, id)
);
select tenant_table('audit_seals', 'select, insert');

-- Outbox: events written in the action's transaction, turned into jobs by the dispatcher.
create table outbox (
  organisation_id uuid not null references identity.organisations (id),
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  payload jsonb not null,
  actor_member_id uuid,
  dispatched_at timestamptz,
  primary key (organisation_id, id)
);
select tenant_table('outbox');
create index outbox_waiting on outbox (organisation_id, at) where dispatched_at is null;

-- Which organisations have something waiting: the dispatcher may know that, and no more, without being one of them.
create function organisations_with_waiting_events() returns setof uuid
language sql security definer set search_path = pg_catalog, public stable as
$$ select distinct organisation_id from public.outbox where dispatched_at is null $$;
revoke all on function organisations_with_waiting_events() from public;
select grant_to_runtime('execute on function organisations_with_waiting_events()');

create table reference_counters (
  organisation_id uuid not null references identity.organisations (id),
  kind text not null,
  year integer not null,
  last integer not null,
  primary key (organisation_id, kind, year)
);
select tenant_table('reference_counters');

-- Every object of every room, in one place: what search, thread, comments, files and permissions by unit share.
create table objects (
  organisation_id uuid not null references identity.organisations (id),
  kind text not null,
  id uuid not null,
  unit_id uuid,
  reference text,
  title text not null,
  body text not null default '',
  archived boolean not null default false,
  updated_at timestamptz not null,
  search tsvector generated always as (
    setweight(array_to_tsvector(array_remove(array[lower(nullif(reference, ''))], null)), 'A') ||
    setweight(to_tsvector('filrouge_french', title), 'A') ||
    setweight(to_tsvector('filrouge_plain', title), 'B') ||
    setweight(to_tsvector('filrouge_french', body), 'C')
  ) stored,
  primary key (organisation_id, kind, id)
);
select tenant_table('objects');
create index objects_search on objects using gin (organisation_id, search);
create index objects_by_reference on objects (organisation_id, reference);

create table files (
  organisation_id uuid not null references identity.organisations (id),
  id uuid not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 bytea not null,
  storage_key text not null,
  object_kind text not null,
  object_id uuid,
  created_at timestamptz not null,
  created_by uuid,
  primary key (organisation_id, id)
);
select tenant_table('files');

-- Mail of an organisation. Without SMTP it stays here, shown to its administrators.
create table mails (
  organisation_id uuid not null references identity.organisations (id),
  id uuid not null,
  created_at timestamptz not null,
  recipient text not null,
  locale text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  state text not null check (state in ('kept', 'sending', 'sent', 'failed')),
  holds_link boolean not null default false,
  sent_at timestamptz,
  failure text,
  primary key (organisation_id, id)
);
select tenant_table('mails');
create index mails_by_time on mails (organisation_id, created_at desc);

-- Mail about a person's own credentials (password, magic link) belongs to no organisation: an administrator who
-- could read it could become that person elsewhere. Without SMTP it is shown on the machine itself only.
create table identity.personal_mails (
  id uuid primary key,
  created_at timestamptz not null,
  recipient text not null,
  locale text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  state text not null check (state in ('kept', 'sending', 'sent', 'failed')),
  holds_link boolean not null default false,
  sent_at timestamptz,
  failure text,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null
);
select reference_table('identity.personal_mails');
create index personal_mails_waiting on identity.personal_mails (next_attempt_at) where state = 'sending';

-- Answers already given to creations that carried an Idempotency-Key.
create table idempotency_keys (
  organisation_id uuid not null references identity.organisations (id),
  key text not null,
  endpoint text not null,
  request_digest bytea not null,
  status integer not null,
  answer jsonb not null,
  created_at timestamptz not null,
  primary key (organisation_id, key)
);
select tenant_table('idempotency_keys');
