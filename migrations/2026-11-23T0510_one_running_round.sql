-- A round that is over leaves its call free, as one that is published does.
drop index one_running_round_of_a_call;
create unique index one_running_round_of_a_call on round (call_id) where state not in ('published', 'closed');
