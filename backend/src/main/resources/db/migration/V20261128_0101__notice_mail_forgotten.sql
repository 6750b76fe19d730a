-- What became of a mail is kept as long as what it told of is news, and forgotten then.
create index notice_mail_day on notice_mail (day);
grant delete on notice_mail to duikou_app;
