-- What was published of a sheet, byte for byte. The event sheet.publication-sealed says the hashes.
create table publication_file (
  stream text collate "C" not null,
  number int not null check (number > 0),
  media_type text not null,
  sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
  content bytea not null,
  primary key (stream, number, media_type)
);
