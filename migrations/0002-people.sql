-- The room people: persons and how they prove who they are (identity, no organisation policy, read by this room
-- alone), and the organisation's members, units, processes and calendar (tenant tables).

create table identity.people (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  created_at timestamptz not null
);
select reference_table('identity.people');

create table identity.passwords (
  person_id uuid primary key references identity.people (id) on delete cascade,
  hash text not null,
  changed_at timestamptz not null
);
select reference_table('identity.passwords');

-- Time-based codes. The secret is encrypted with the installation's key; the last step used cannot be used again.
create table identity.second_factors (
  person_id uuid primary key references identity.people (id) on delete cascade,
  secret bytea not null,
  confirmed_at timestamptz,
  last_used_step bigint
);
select reference_table('identity.second_factors');

create table identity.recovery_codes (
  person_id uuid not null references identity.people (id) on delete cascade,
  digest bytea not null,
  used_at timestamptz,
  primary key (person_id, digest)
);
select reference_table('identity.recovery_codes');

create table identity.passkeys (
  id text primary key,
  person_id uuid not null references identity.people (id) on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
select reference_table('identity.passkeys');

-- A session opened through an organisation's own identity provider is held to that organisation: its
-- administrator chooses the provider, and must not thereby become anybody elsewhere.
create table identity.sessions (
  id uuid primary key,
  token_digest bytea not null unique,
  person_id uuid not null references identity.people (id) on delete cascade,
  only_organisation_id uuid references identity.organisations (id) on delete cascade,
  second_factor_passed boolean not null,
  user_agent text not null,
  address text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
select reference_table('identity.sessions');
create index sessions_by_person on identity.sessions (person_id);

-- Single-use links sent by mail: sign in without a password, or choose a new one.
create table identity.personal_links (
  token_digest bytea primary key,
  person_id uuid not null references identity.people (id) on delete cascade,
  purpose text not null check (purpose in ('sign-in', 'password')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
select reference_table('identity.personal_links');

-- Short-lived state of ceremonies that take two requests (passkey challenge, OIDC state and verifier, second factor).
create table identity.ceremonies (
  token_digest bytea primary key,
  kind text not null,
  person_id uuid references identity.people (id) on delete cascade,
  state jsonb not null,
  expires_at timestamptz not null
);
select reference_table('identity.ceremonies');

-- Failed attempts, counted by person and by address apart, so that a stranger's failures slow the stranger down
-- and never lock the person out of a device that is already known.
create table identity.sign_in_failures (
  id uuid primary key,
  person_key text not null,
  address text not null,
  known_device boolean not null,
  at timestamptz not null
);
select reference_table('identity.sign_in_failures');
create index sign_in_failures_by_person on identity.sign_in_failures (person_key, at);
create index sign_in_failures_by_address on identity.sign_in_failures (address, at);

create table identity.known_devices (
  person_id uuid not null references identity.people (id) on delete cascade,
  device_digest bytea not null,
  last_used_at timestamptz not null,
  primary key (person_id, device_digest)
);
select reference_table('identity.known_devices');

create table identity.identity_providers (
  id uuid primary key,
  organisation_id uuid not null references identity.organisations (id) on delete cascade,
  label text not null,
  issuer text not null,
  client_id text not null,
  client_secret bytea not null,
  enabled boolean not null default true,
  created_at timestamptz not null
);
select reference_table('identity.identity_providers');

create table identity.external_identities (
  provider_id uuid not null references identity.identity_providers (id) on delete cascade,
  subject text not null,
  person_id uuid not null references identity.people (id) on delete cascade,
  created_at timestamptz not null,
  primary key (provider_id, subject)
);
select reference_table('identity.external_identities');

-- Who belongs where. Tenant tables reference members; only this table knows which person a member is.
create table identity.memberships (
  person_id uuid not null references identity.people (id) on delete cascade,
  organisation_id uuid not null references identity.organisations (id) on delete cascade,
  member_id uuid not null,
  active boolean not null default true,
  created_at timestamptz not null,
  primary key (person_id, organisation_id),
  unique (organisation_id, member_id)
);
select reference_table('identity.memberships');

create table organisation_profiles (
  organisation_id uuid primary key references identity.organisations (id),
  sector text not null default '',
  customers text not null default 'both' check (customers in ('companies', 'persons', 'both')),
  offer text not null default 'services' check (offer in ('goods', 'services', 'both')),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  time_zone text not null default 'Europe/Paris',
  colour text not null default '#C2182B',
  logo_file_id uuid,
  revision integer not null default 1
);
select tenant_table('organisation_profiles');

-- Insert-only versions: a case freezes the version that its deadline was computed with.
create table working_calendars (
  organisation_id uuid not null references identity.organisations (id),
  version integer not null,
  hours jsonb not null,
  holiday_zone text not null,
  whit_monday_worked boolean not null,
  closures jsonb not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (organisation_id, version)
);
select tenant_table('working_calendars', 'select, insert');

-- path: the ids from the root to the unit itself, so that "this unit and all below" is one comparison.
create table units (
  organisation_id uuid not null references identity.organisations (id),
  id uuid not null,
  parent_id uuid,
  path uuid[] not null,
  name text not null,
  kind text not null default '',
  code text,
  position integer not null default 0,
  archived_at timestamptz,
  merged_into_id uuid,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, parent_id) references units (organisation_id, id),
  foreign key (organisation_id, merged_into_id) references units (organisation_id, id),
  check (path[cardinality(path)] = id),
  check ((parent_id is null) = (cardinality(path) = 1))
);
select tenant_table('units');
create unique index units_one_root on units (organisation_id) where parent_id is null;
create unique index units_by_code on units (organisation_id, code) where code is not null;
create index units_by_parent on units (organisation_id, parent_id);

create table members (
  organisation_id uuid not null references identity.organisations (id),
  id uuid not null,
  name text not null,
  email text not null check (email = lower(email)),
  job_title text not null default '',
  unit_id uuid not null,
  state text not null check (state in ('invited', 'active', 'deactivated')),
  created_at timestamptz not null,
  deactivated_at timestamptz,
  erased_at timestamptz,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, email),
  foreign key (organisation_id, unit_id) references units (organisation_id, id)
);
select tenant_table('members');

-- A role is given for a unit and all below it; an auditor's has a last day.
create table member_roles (
  organisation_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  role text not null check (role in
    ('administrator', 'quality-manager', 'manager', 'contributor', 'front-line', 'reader', 'auditor')),
  unit_id uuid not null,
  last_day date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, member_id, role, unit_id),
  foreign key (organisation_id, member_id) references members (organisation_id, id),
  foreign key (organisation_id, unit_id) references units (organisation_id, id),
  check (role <> 'auditor' or last_day is not null)
);
select tenant_table('member_roles');

create table invitations (
  organisation_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  token_digest bytea not null,
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_digest),
  foreign key (organisation_id, member_id) references members (organisation_id, id)
);
select tenant_table('invitations');

create table api_keys (
  organisation_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  label text not null,
  scope text not null check (scope in ('read', 'write')),
  token_digest bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_digest),
  foreign key (organisation_id, member_id) references members (organisation_id, id)
);
select tenant_table('api_keys');

create table processes (
  organisation_id uuid not null references identity.organisations (id),
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('management', 'business', 'support')),
  pilot_member_id uuid,
  archived_at timestamptz,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, pilot_member_id) references members (organisation_id, id)
);
select tenant_table('processes');

-- A person's own roles, in all their organisations: what the switcher shows. It reads across tenants for that one
-- person, and only what holds on their organisation's day.
create function identity.roles_of_person(person uuid, at timestamptz)
returns table (organisation_id uuid, role text, unit_id uuid, last_day date)
language sql security definer set search_path = pg_catalog, public stable as
$$ select given.organisation_id, given.role, given.unit_id, given.last_day
   from identity.memberships as membership
   join public.organisation_profiles as profile on profile.organisation_id = membership.organisation_id
   join public.member_roles as given on given.organisation_id = membership.organisation_id
     and given.member_id = membership.member_id
   where membership.person_id = person and membership.active
     and (given.last_day is null or given.last_day >= (at at time zone profile.time_zone)::date) $$;
revoke all on function identity.roles_of_person(uuid, timestamptz) from public;
select grant_to_runtime('execute on function identity.roles_of_person(uuid, timestamptz)');

-- The demonstration is emptied to be made anew, insert-only tables included; no other organisation can be. Which
-- tables there are is asked of the catalogue, so that later rooms need not come back here: those that others still
-- refer to wait for the next round.
create function erase_demonstration() returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  emptied constant uuid := current_setting('app.organisation_id')::uuid;
  waiting regclass[];
  later regclass[];
  one regclass;
begin
  if not exists (select from identity.organisations where id = emptied and demonstration) then
    raise exception 'only a demonstration can be erased';
  end if;
  select array_agg(attrelid::regclass) into waiting
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where attname = 'organisation_id' and not attisdropped and relkind in ('r', 'p') and not relispartition
    and relnamespace = 'public'::regnamespace;
  while cardinality(waiting) > 0 loop
    later := '{}';
    foreach one in array waiting loop
      begin
        execute format('delete from %s where organisation_id = $1', one) using emptied;
      exception when foreign_key_violation then
        later := later || one;
      end;
    end loop;
    if cardinality(later) = cardinality(waiting) then
      raise exception 'the tables % refer to each other', later;
    end if;
    waiting := later;
  end loop;
  delete from identity.memberships where organisation_id = emptied;
  delete from identity.identity_providers where organisation_id = emptied;
end $$;
revoke all on function erase_demonstration() from public;
select grant_to_runtime('execute on function erase_demonstration()');
