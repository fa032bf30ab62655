// Generated from the migrated schema by scripts/database-types.ts. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely'

export interface Tables {
  'identity.ceremonies': {
    token_digest: Buffer
    kind: string
    person_id: string | null
    state: unknown
    expires_at: Date
  }
  'identity.external_identities': {
    provider_id: string
    subject: string
    person_id: string
    created_at: Date
  }
  'identity.identity_providers': {
    id: string
    organisation_id: string
    label: string
    issuer: string
    client_id: string
    client_secret: Buffer
    enabled: Generated<boolean>
    created_at: Date
  }
  'identity.installation': {
    singleton: Generated<boolean>
    secret_key_digest: Buffer
    setup_token_digest: Buffer | null
    created_at: Date
  }
  'identity.known_devices': {
    person_id: string
    device_digest: Buffer
    last_used_at: Date
  }
  'identity.memberships': {
    person_id: string
    organisation_id: string
    member_id: string
    active: Generated<boolean>
    created_at: Date
  }
  'identity.organisations': {
    id: string
    public_code: string
    name: string
    demonstration: Generated<boolean>
    created_at: Date
  }
  'identity.passkeys': {
    id: string
    person_id: string
    public_key: Buffer
    counter: number
    transports: string[]
    name: string
    created_at: Date
    last_used_at: Date | null
  }
  'identity.passwords': {
    person_id: string
    hash: string
    changed_at: Date
  }
  'identity.people': {
    id: string
    email: string
    name: string
    locale: Generated<'fr' | 'en'>
    theme: Generated<'auto' | 'light' | 'dark'>
    created_at: Date
  }
  'identity.personal_links': {
    token_digest: Buffer
    person_id: string
    purpose: 'sign-in' | 'password'
    created_at: Date
    expires_at: Date
    used_at: Date | null
  }
  'identity.personal_mails': {
    id: string
    created_at: Date
    recipient: string
    locale: string
    subject: string
    text_body: string
    html_body: string
    state: 'kept' | 'sending' | 'sent' | 'failed'
    holds_link: Generated<boolean>
    sent_at: Date | null
    failure: string | null
    attempts: Generated<number>
    next_attempt_at: Date
  }
  'identity.rate_limits': {
    key: string
    hits: number
    resets_at: Date
  }
  'identity.recovery_codes': {
    person_id: string
    digest: Buffer
    used_at: Date | null
  }
  'identity.second_factors': {
    person_id: string
    secret: Buffer
    confirmed_at: Date | null
    last_used_step: number | null
  }
  'identity.sessions': {
    id: string
    token_digest: Buffer
    person_id: string
    only_organisation_id: string | null
    second_factor_passed: boolean
    user_agent: string
    address: string
    created_at: Date
    last_seen_at: Date
    expires_at: Date
  }
  'identity.sign_in_failures': {
    id: string
    person_key: string
    address: string
    known_device: boolean
    at: Date
  }
  api_keys: {
    organisation_id: string
    id: string
    member_id: string
    label: string
    scope: 'read' | 'write'
    token_digest: Buffer
    created_at: Date
    expires_at: Date
    last_used_at: Date | null
    revoked_at: Date | null
  }
  audit_entries: {
    organisation_id: string
    id: string
    at: Date
    actor_member_id: string | null
    actor_kind: 'member' | 'api-key' | 'job' | 'machine' | 'public'
    what: string
    object_kind: string
    object_id: string | null
    before: unknown | null
    after: unknown | null
    personal_digests: Generated<unknown>
    request_id: string | null
  }
  audit_personal_values: {
    organisation_id: string
    entry_id: string
    field: string
    salt: Buffer
    value: unknown
    subject_id: string | null
  }
  audit_seals: {
    organisation_id: string
    sequence: number
    entry_id: string
    previous_hash: Buffer
    hash: Buffer
    sealed_at: Date
  }
  files: {
    organisation_id: string
    id: string
    name: string
    media_type: string
    size: number
    sha256: Buffer
    storage_key: string
    object_kind: string
    object_id: string | null
    created_at: Date
    created_by: string | null
  }
  idempotency_keys: {
    organisation_id: string
    key: string
    endpoint: string
    request_digest: Buffer
    status: number
    answer: unknown
    created_at: Date
  }
  invitations: {
    organisation_id: string
    id: string
    member_id: string
    token_digest: Buffer
    invited_by: string | null
    created_at: Date
    expires_at: Date
    accepted_at: Date | null
    revoked_at: Date | null
  }
  mails: {
    organisation_id: string
    id: string
    created_at: Date
    recipient: string
    locale: string
    subject: string
    text_body: string
    html_body: string
    state: 'kept' | 'sending' | 'sent' | 'failed'
    holds_link: Generated<boolean>
    sent_at: Date | null
    failure: string | null
  }
  member_roles: {
    organisation_id: string
    id: string
    member_id: string
    role:
      'administrator' | 'quality-manager' | 'manager' | 'contributor' | 'front-line' | 'reader' | 'auditor'
    unit_id: string
    last_day: string | null
    created_at: Date
  }
  members: {
    organisation_id: string
    id: string
    name: string
    email: string
    job_title: Generated<string>
    unit_id: string
    state: 'invited' | 'active' | 'deactivated'
    created_at: Date
    deactivated_at: Date | null
    erased_at: Date | null
    revision: Generated<number>
  }
  migrations: {
    name: string
    checksum: string
    applied_at: Generated<Date>
  }
  objects: {
    organisation_id: string
    kind: string
    id: string
    unit_id: string | null
    reference: string | null
    title: string
    body: Generated<string>
    archived: Generated<boolean>
    updated_at: Date
    search: GeneratedAlways<string | null>
  }
  organisation_profiles: {
    organisation_id: string
    sector: Generated<string>
    customers: Generated<'companies' | 'persons' | 'both'>
    offer: Generated<'goods' | 'services' | 'both'>
    locale: Generated<'fr' | 'en'>
    time_zone: Generated<string>
    colour: Generated<string>
    logo_file_id: string | null
    revision: Generated<number>
  }
  outbox: {
    organisation_id: string
    id: string
    at: Date
    kind: string
    payload: unknown
    actor_member_id: string | null
    dispatched_at: Date | null
  }
  processes: {
    organisation_id: string
    id: string
    name: string
    kind: 'management' | 'business' | 'support'
    pilot_member_id: string | null
    archived_at: Date | null
    revision: Generated<number>
  }
  reference_counters: {
    organisation_id: string
    kind: string
    year: number
    last: number
  }
  units: {
    organisation_id: string
    id: string
    parent_id: string | null
    path: string[]
    name: string
    kind: Generated<string>
    code: string | null
    position: Generated<number>
    archived_at: Date | null
    merged_into_id: string | null
    revision: Generated<number>
  }
  working_calendars: {
    organisation_id: string
    version: number
    hours: unknown
    holiday_zone: string
    whit_monday_worked: boolean
    closures: unknown
    created_at: Date
    created_by: string | null
  }
}
