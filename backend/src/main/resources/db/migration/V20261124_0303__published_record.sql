-- What has been published and was brought into a ledger. It is never brought in again, whatever has become of it since.
create table published_record (
  ledger text not null,
  name   text not null,
  primary key (ledger, name)
);
grant select, insert on published_record to duikou_app;
