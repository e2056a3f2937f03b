CREATE TABLE newsroom (
    id TEXT NOT NULL PRIMARY KEY,
    content_token TEXT NOT NULL,
    saves BIGINT NOT NULL DEFAULT 0
)
-- next
CREATE TABLE organisations (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL,
    base_url TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    street TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    zip TEXT NOT NULL,
    country TEXT NOT NULL,
    logo TEXT NOT NULL,
    accent_color TEXT NOT NULL,
    theme TEXT NOT NULL,
    missing_translation TEXT NOT NULL,
    review TEXT NOT NULL,
    review_exempt TEXT NOT NULL,
    trash_days INTEGER NOT NULL
)
-- next
CREATE TABLE organisation_texts (
    item TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    tagline TEXT NOT NULL,
    numbers TEXT NOT NULL,
    percent TEXT NOT NULL,
    quotes TEXT NOT NULL,
    dates TEXT NOT NULL,
    reading_grade INTEGER,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE organisation_languages (
    item TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE organisation_profiles (
    item TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE organisation_translation_lags (
    item TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lag TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE organisation_checks (
    item TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE organisation_theme_options (
    item TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    option TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE organisation_unused_kinds (
    item TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE terms (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL
)
-- next
CREATE TABLE term_texts (
    item TEXT NOT NULL REFERENCES terms (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
)
-- next
CREATE TABLE contact_texts (
    item TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    role TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE boilerplates (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL
)
-- next
CREATE TABLE boilerplate_texts (
    item TEXT NOT NULL REFERENCES boilerplates (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE media (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    decorative BOOLEAN NOT NULL,
    credit TEXT NOT NULL,
    licence TEXT NOT NULL,
    focal_x INTEGER NOT NULL,
    focal_y INTEGER NOT NULL,
    people_shown TEXT NOT NULL
)
-- next
CREATE INDEX media_sha256 ON media (sha256)
-- next
CREATE TABLE media_texts (
    item TEXT NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    alt TEXT NOT NULL,
    caption TEXT NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE media_people (
    item TEXT NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    for_web BOOLEAN NOT NULL,
    for_print BOOLEAN NOT NULL,
    for_press BOOLEAN NOT NULL,
    for_social BOOLEAN NOT NULL,
    with_name BOOLEAN NOT NULL,
    signed_on TEXT NOT NULL,
    expires TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE media_bytes (
    sha256 TEXT NOT NULL PRIMARY KEY,
    bytes BYTEA NOT NULL
)
-- next
CREATE TABLE schools (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL,
    official_name TEXT NOT NULL,
    cds_code TEXT NOT NULL,
    nces_id TEXT NOT NULL,
    level TEXT NOT NULL,
    grades TEXT NOT NULL,
    area TEXT NOT NULL,
    street TEXT NOT NULL,
    city TEXT NOT NULL,
    zip TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    phone TEXT NOT NULL,
    website TEXT NOT NULL,
    principal TEXT NOT NULL,
    year_joined INTEGER,
    year_left INTEGER,
    campus TEXT NOT NULL,
    photo TEXT NOT NULL,
    notes TEXT NOT NULL
)
-- next
CREATE TABLE school_texts (
    item TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    slug TEXT NOT NULL,
    description BYTEA NOT NULL,
    area TEXT NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE school_names (
    item TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE school_former_names (
    item TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    year_from INTEGER,
    year_until INTEGER,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE school_tags (
    item TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE school_lists (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL,
    ordering TEXT NOT NULL,
    rule_level TEXT NOT NULL,
    rule_area TEXT NOT NULL,
    rule_tag TEXT NOT NULL,
    published BOOLEAN NOT NULL
)
-- next
CREATE TABLE school_list_texts (
    item TEXT NOT NULL REFERENCES school_lists (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    slug TEXT NOT NULL,
    intro BYTEA NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE school_list_members (
    item TEXT NOT NULL REFERENCES school_lists (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    school TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE statistics (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    position INTEGER NOT NULL,
    unit TEXT NOT NULL,
    display TEXT NOT NULL,
    chart TEXT NOT NULL,
    has_goal BOOLEAN NOT NULL,
    goal_value DOUBLE PRECISION NOT NULL,
    goal_year INTEGER NOT NULL,
    goal_valid_until TEXT NOT NULL,
    review_by TEXT NOT NULL
)
-- next
CREATE TABLE statistic_texts (
    item TEXT NOT NULL REFERENCES statistics (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    label TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE observations (
    item TEXT NOT NULL REFERENCES statistics (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    as_of TEXT NOT NULL,
    period TEXT NOT NULL,
    population TEXT NOT NULL,
    school TEXT NOT NULL,
    baseline BOOLEAN NOT NULL,
    source TEXT NOT NULL,
    source_url TEXT NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE pages (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    "key" TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    parent TEXT NOT NULL,
    position INTEGER NOT NULL,
    in_menu BOOLEAN NOT NULL,
    fact_sheet TEXT NOT NULL,
    updated TEXT NOT NULL,
    lead_image TEXT NOT NULL
)
-- next
CREATE TABLE page_texts (
    item TEXT NOT NULL REFERENCES pages (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    slug TEXT NOT NULL,
    summary TEXT NOT NULL,
    seo_title TEXT NOT NULL,
    seo_description TEXT NOT NULL,
    dateline TEXT NOT NULL,
    state TEXT NOT NULL,
    first_published TEXT NOT NULL,
    edited TEXT NOT NULL,
    basis_source TEXT NOT NULL,
    basis_machine BOOLEAN NOT NULL,
    basis_paragraphs TEXT NOT NULL,
    assignee TEXT NOT NULL,
    due TEXT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE entries (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changed TEXT NOT NULL,
    trashed_at TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    template BOOLEAN NOT NULL,
    source TEXT NOT NULL,
    date TEXT NOT NULL,
    event_date TEXT NOT NULL,
    embargo TEXT NOT NULL,
    expires TEXT NOT NULL,
    pinned_until TEXT NOT NULL,
    lead_image TEXT NOT NULL,
    boilerplate TEXT NOT NULL,
    outlet TEXT NOT NULL,
    outlet_url TEXT NOT NULL,
    outlet_language TEXT NOT NULL,
    video_url TEXT NOT NULL,
    video_provider TEXT NOT NULL,
    video_poster TEXT NOT NULL,
    video_titles TEXT NOT NULL
)
-- next
CREATE TABLE entry_texts (
    item TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    slug TEXT NOT NULL,
    summary TEXT NOT NULL,
    seo_title TEXT NOT NULL,
    seo_description TEXT NOT NULL,
    dateline TEXT NOT NULL,
    state TEXT NOT NULL,
    first_published TEXT NOT NULL,
    edited TEXT NOT NULL,
    basis_source TEXT NOT NULL,
    basis_machine BOOLEAN NOT NULL,
    basis_paragraphs TEXT NOT NULL,
    assignee TEXT NOT NULL,
    due TEXT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE TABLE entry_tags (
    item TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE INDEX entry_tags_term ON entry_tags (term, item)
-- next
CREATE TABLE entry_schools (
    item TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    school TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE INDEX entry_schools_school ON entry_schools (school, item)
-- next
CREATE TABLE entry_contacts (
    item TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE entry_related (
    item TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE entry_gallery (
    item TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    media TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE entry_attachments (
    item TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    media TEXT NOT NULL,
    labels TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE entry_amendments (
    item TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    time TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (item, position)
)
-- next
CREATE TABLE redirects (
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    language TEXT NOT NULL,
    slug TEXT NOT NULL,
    PRIMARY KEY (kind, item, language, slug)
)
-- next
CREATE TABLE ignored_findings (
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    rule TEXT NOT NULL,
    language TEXT NOT NULL,
    field TEXT NOT NULL,
    passage TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    ignored_at TEXT NOT NULL,
    PRIMARY KEY (kind, item, rule, language, field, passage)
)
-- next
CREATE TABLE dictionary_words (
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    author TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (language, word)
)
-- next
CREATE TABLE revisions (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    version BIGINT NOT NULL,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    name TEXT NOT NULL,
    value BYTEA NOT NULL
)
-- next
CREATE INDEX revisions_item ON revisions (kind, item, version)
-- next
CREATE INDEX revisions_author ON revisions (author)
-- next
CREATE TABLE entry_rows (
    item TEXT NOT NULL PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
    trashed BOOLEAN NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    date TEXT NOT NULL,
    changed TEXT NOT NULL,
    author TEXT NOT NULL,
    embargo TEXT NOT NULL,
    lead_image TEXT NOT NULL,
    sort_title TEXT NOT NULL,
    slot BIGINT NOT NULL DEFAULT -1
)
-- next
CREATE INDEX entry_rows_date ON entry_rows (trashed, date, item, kind)
-- next
CREATE INDEX entry_rows_changed ON entry_rows (trashed, changed, item, kind, date)
-- next
CREATE INDEX entry_rows_title ON entry_rows (trashed, sort_title, item, kind, date)
-- next
CREATE INDEX entry_rows_embargo ON entry_rows (trashed, embargo, item)
-- next
CREATE INDEX entry_rows_slot ON entry_rows (slot)
-- next
CREATE TABLE entry_row_texts (
    item TEXT NOT NULL REFERENCES entry_rows (item) ON DELETE CASCADE,
    language TEXT NOT NULL,
    trashed BOOLEAN NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    translation TEXT NOT NULL,
    assignee TEXT NOT NULL,
    due TEXT NOT NULL,
    PRIMARY KEY (item, language)
)
-- next
CREATE INDEX entry_row_texts_due ON entry_row_texts (trashed, due, item)
-- next
CREATE INDEX entry_row_texts_state ON entry_row_texts (trashed, state, item)
-- next
CREATE INDEX entry_row_texts_translation ON entry_row_texts (trashed, translation, item)
