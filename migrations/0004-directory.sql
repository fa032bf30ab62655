-- Whether an organisation is the demonstration, and that it exists, is decided once: a runtime role that could write
-- it would call a real organisation a demonstration and empty it, its insert-only audit trail included.
do $$ begin
  execute format('revoke update, delete on identity.organisations from %I', current_setting('app.runtime_role'));
end $$;
select grant_to_runtime('update (name) on identity.organisations');
