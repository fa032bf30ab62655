-- What the platform does across organisations, or below row-level security, and nothing else can: each function
-- belongs to the owner, has a fixed search_path and answers the least that will do.

-- Search. Full-text operators are not leakproof, so that under a policy their index would go unused; this function
-- runs as the owner, whom policies let pass, and reads the organisation of the transaction itself (unset raises).
-- Each word is found by its stem, and by its beginning among references and titles. Words that say nothing ("de",
-- "la") count only when there is no other. An object that stands on a unit is found by who holds that unit or one
-- above it.
create function search_objects(words text, reader_units uuid[], kinds text[], maximum integer)
returns table (kind text, id uuid, unit_id uuid, reference text, title text, excerpt text, archived boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  organisation constant uuid := current_setting('app.organisation_id')::uuid;
  wanted tsquery;
begin
  with typed as (
    select word, to_tsquery('filrouge_french', quote_literal(word)) as stem
    from regexp_split_to_table(lower(public.unaccent(left(words, 200))), '[^[:alnum:]-]+') as word
    where word ~ '[[:alnum:]]'
  ), telling as (
    select word, stem from typed
    where numnode(stem) > 0 or not exists (select from typed as other where numnode(other.stem) > 0)
  )
  select string_agg('(' || concat_ws(' | ', nullif(stem::text, ''), quote_literal(word) || ':*') || ')', ' & ')::tsquery
  into wanted from telling;
  if wanted is null then
    return;
  end if;
  return query
    with found as (
      select o.*, ts_rank(o.search, wanted) as rank
      from public.objects o
      where o.organisation_id = organisation and o.search @@ wanted
        and (kinds is null or o.kind = any (kinds))
        and (o.unit_id is null or exists (
          select from public.units u
          where u.organisation_id = organisation and u.id = o.unit_id and u.path && reader_units))
      order by o.archived, rank desc, o.updated_at desc, o.id
      limit least(maximum, 200)
    )
    select f.kind, f.id, f.unit_id, f.reference, f.title,
      case when f.body = '' then '' else ts_headline('filrouge_french', left(f.body, 20000), wanted,
        'StartSel="", StopSel="", MaxWords=24, MinWords=12') end,
      f.archived
    from found f order by f.archived, f.rank desc, f.updated_at desc, f.id;
end $$;
revoke all on function search_objects(text, uuid[], text[], integer) from public;
select grant_to_runtime('execute on function search_objects(text, uuid[], text[], integer)');

-- Which organisations have lines that no seal holds yet: the sealer may know that, and no more. It looks back one
-- hour before the last seal, longer than any transaction lives, so that a line that was committed late is seen.
create function organisations_with_unsealed_entries() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select o.id from identity.organisations o
  left join lateral (
    select s.sealed_at from public.audit_seals s
    where s.organisation_id = o.id order by s.sequence desc limit 1) as last on true
  where exists (
    select from public.audit_entries e
    where e.organisation_id = o.id
      and e.at >= coalesce(last.sealed_at - interval '1 hour', '-infinity'::timestamptz)
      and not exists (
        select from public.audit_seals s where s.organisation_id = e.organisation_id and s.entry_id = e.id))
$$;
revoke all on function organisations_with_unsealed_entries() from public;
select grant_to_runtime('execute on function organisations_with_unsealed_entries()');
