-- How a person wants to be told, written by himself; without a row nothing is mailed. Of those who want mail it keeps, as of when
-- they were last here, for whom and in which roles they acted, and their address, sealed by the application.
create table notice_choice (
  username       text primary key,
  version        int not null check (version > 0),
  mail           boolean not null,
  language       text not null check (language in ('ZH', 'EN')),
  topics         text[] not null check (topics @> '{DUTIES}'
    and topics <@ array['DUTIES', 'PLANS', 'COMMENTS', 'LEDGERS']),
  mail_since     timestamptz,
  organisation   text references organisation,
  roles          text[],
  seen_at        timestamptz,
  address_key    text,
  address        bytea,
  check (mail = (mail_since is not null and organisation is not null and roles is not null and seen_at is not null)),
  check ((address is null) = (address_key is null)),
  check (mail or address is null)
);
grant select, insert, update on notice_choice to duikou_app;

-- Each mail that was to be sent: to whom, about what, for which day. Whoever of several instances adds the row sends it; it is
-- added before the server is spoken to, so that whatever happens then, nothing is sent twice. The id goes with the mail.
create table notice_mail (
  id         uuid not null unique,
  username   text not null,
  about      text not null,
  day        date not null,
  state      text not null check (state in ('CLAIMED', 'SENT', 'EMPTY', 'DELAYED', 'REFUSED', 'UNCERTAIN', 'GIVEN_UP')),
  claimed_at timestamptz not null,
  attempts   int not null default 1,
  retry_at   timestamptz check ((retry_at is not null) = (state = 'DELAYED')),
  settled_at timestamptz,
  primary key (username, about, day)
);
create index notice_mail_unsettled on notice_mail (state) where state in ('CLAIMED', 'DELAYED', 'UNCERTAIN');
grant select, insert, update on notice_mail to duikou_app;
