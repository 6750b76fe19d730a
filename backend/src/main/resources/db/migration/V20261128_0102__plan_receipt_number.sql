-- Each of those who receive plans numbers receipts by himself: what one has used is nobody else's concern.
alter table plan_receipt drop constraint plan_receipt_receipt_number_key, add unique (receiver, receipt_number);

-- What one of them said of a filing that another returned goes out with his next answer.
drop policy seen on plan_comment;
create policy seen on plan_comment for select to duikou_app using (
  caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')) and (receiver is null or exists (
    select from plan_receipt where plan_receipt.plan_id = plan_comment.plan_id
      and plan_receipt.filing >= plan_comment.filing and plan_receipt.receiver = plan_comment.receiver))
  or receiver is not null and caller_is_among(array[receiver]));
