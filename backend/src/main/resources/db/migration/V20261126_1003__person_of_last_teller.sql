-- Who may read on as the one who entered a person is whoever told something of it last: others need not know what was
-- added since.
drop policy corrected on participant_person;
create policy corrected on participant_person for update to duikou_app
  using ((select caller_may('DRAFT')) and caller_is_of(record_id, owner_side))
  with check ((select caller_may('DRAFT')) and caller_is_of(record_id, owner_side)
    and entered_by = (select current_setting('duikou.user', true)));
grant update (entered_by) on participant_person to duikou_app;
