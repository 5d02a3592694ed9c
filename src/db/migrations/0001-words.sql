-- The words that columns may hold: the unions of src/core, checked by the database as well.
-- A domain keeps them text, so that they read as they are and compare byte by byte everywhere.

create domain slug as text collate "C" check (value ~ '^[a-z0-9][a-z0-9.-]{0,63}$');

create domain role as text collate "C" check (value in
  ('clerk', 'reviewer', 'head', 'liaison', 'authority', 'leader', 'publisher', 'auditor', 'administrator'));

create domain case_kind as text collate "C" check (value in
  ('petition', 'covertFinding', 'lead', 'referredProblem', 'publishedExample', 'feedbackProblem',
   'warningFilmProblem', 'campaignProblem', 'selfFoundProblem'));

create domain channel as text collate "C" check (value in ('call', 'letter', 'wechat', 'other'));

create domain verdict as text collate "C" check (value in
  ('substantiated', 'mostly', 'partly', 'unsubstantiated'));

create domain closing_status as text collate "C" check (value in ('open', 'partlyClosed', 'closed'));

create domain progress as text collate "C" check (value in
  ('notStarted', 'behind', 'onSchedule', 'ahead', 'done', 'closedOut'));

create domain case_step as text collate "C" check (value in
  ('received', 'handedOver', 'assigned', 'sentBack', 'signedFor', 'verified', 'replied', 'returned',
   'authorityReviewed', 'officeReviewed', 'signedOff', 'reported'));
