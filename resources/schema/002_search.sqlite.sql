CREATE TABLE search_documents (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    words TEXT NOT NULL
)
-- next
CREATE UNIQUE INDEX search_documents_item ON search_documents (kind, item, language)
-- next
CREATE VIRTUAL TABLE search_index USING fts5(
    words, content='search_documents', content_rowid='id',
    tokenize='ascii', detail=none, prefix='1 2 3 4 5 6 7 8 9 10 11 12'
)
-- next
CREATE TRIGGER search_documents_insert AFTER INSERT ON search_documents BEGIN
    INSERT INTO search_index (rowid, words) VALUES (new.id, new.words);
END
-- next
CREATE TRIGGER search_documents_delete AFTER DELETE ON search_documents BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.id, old.words);
END
-- next
CREATE TRIGGER search_documents_update AFTER UPDATE ON search_documents BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO search_index (rowid, words) VALUES (new.id, new.words);
END
