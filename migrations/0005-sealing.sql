-- The sealer looks back one hour before the last line that it sealed, and not before the moment when it did: after a
-- rest of hours, what did not fit in its first batch would have been too old for the next one, and stayed unsealed.
create or replace function organisations_with_unsealed_entries() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.id from identity.organisations o
  left join lateral (
    select e.at from public.audit_seals s
    join public.audit_entries e on e.organisation_id = s.organisation_id and e.id = s.entry_id
    where s.organisation_id = o.id order by s.sequence desc limit 1) as last on true
  where exists (
    select from public.audit_entries e
    where e.organisation_id = o.id
      and e.at >= coalesce(last.at - interval '1 hour', '-infinity'::timestamptz)
      and not exists (
        select from public.audit_seals s where s.organisation_id = e.organisation_id and s.entry_id = e.id))
$$;
